// The record: who decided what and when, newest first.
import type { EventFilter } from "@/db/queries/event-filter";
import {
  countEventKinds,
  countEventsByDay,
  type EventRow,
  findRecordState,
  listEvents,
  listEventVersions,
} from "@/db/queries/events";
import { readIn } from "@/db/scope";
import { type Dated, parseDated } from "../domain/calendar/dated";
import type { Day } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import { type Basis, basisOf } from "../domain/events/basis";
import { EVENT_KINDS } from "../domain/events/event";
import { deputyFor, inItsPlace } from "../domain/events/in-place";
import { EVENT_GROUPS, type EventGroup, groupOf, kindsOf } from "../domain/events/kind-groups";
import { provenanceOf } from "../domain/events/provenance";
import { DECIDING_KINDS, type EventView, FOLDED_KINDS } from "../domain/events/views";
import { can } from "../domain/identity/permissions";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { readAll } from "./read-all";
import { MOST_EXPORTED, wholeExport } from "./whole-export";

const VERSIONS = 100;

/**
 * One event of the record, ready to be rendered as a sentence. Its number is shown only to those who see the whole
 * record: gaps would reveal to a vendor how much its competitors enter.
 */
export function eventLine(row: EventRow, { day: shownOn, scope }: Pick<Asked, "day" | "scope">) {
  const {
    seq,
    subjectKind: _sk,
    subjectId: _s,
    source: _,
    sourceKind: _k,
    sourceUrl: _u,
    sourcePublishedOn: _p,
    hash,
    actorPartyId,
    partyId,
    aboutParty: _a,
    ...line
  } = row;
  const recordedOn = dayOf(row.recordedAt);
  // Whoever entered an event on its day knew of it.
  const knownThen = row.happenedOn !== null && recordedOn <= row.happenedOn ? "source" : null;
  const provenance = provenanceOf({ ...row, knownThen }, row.happenedOn, shownOn);
  const basis: Basis | null = line.replayed || provenance !== null ? null : basisOf(row);
  return {
    ...line,
    /** The day on which it happened, with the time if somebody gave it. */
    happened: happenedIn(row),
    /** A prime contractor entered it for the subcontractor whose work it is about. */
    inPlace: !line.replayed && inItsPlace({ ...line, actorPartyId, partyId }),
    id: hash.slice(0, 16),
    number: scope.whole ? seq : null,
    /** The day on which it was entered, if that differs from the day on which it happened. */
    recordedOn,
    provenance,
    /** What the event refers to, if somebody wrote that here. null: its source, or nothing is known. */
    basis,
    /** The person whose deputy made the decision. null: no deputy. */
    deputyFor: deputyFor(line),
  };
}

const happenedIn = ({ happenedOn, happenedAt }: EventRow): Dated | null =>
  happenedAt === null ? happenedOn : parseDated(`${happenedOn}T${happenedAt}`);

export interface EventsQuestion {
  readonly view?: EventView | undefined;
  readonly group?: EventGroup | undefined;
  readonly version?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** What a view leaves of the record for this reader. */
const viewOf = (view: EventView | undefined, { asker }: Asked): EventFilter => {
  switch (view) {
    case undefined:
      return {};
    case "decisions":
      return { kinds: DECIDING_KINDS };
    case "deadlines":
      return { deadlines: true };
    case "mine":
      return { concerning: asker.account.id };
  }
};

const filterOf = (asked: Asked, { group, view, ...filter }: EventsQuestion): EventFilter => {
  const shown = viewOf(view, asked);
  if (group === undefined) return { ...filter, ...shown };
  const kinds = kindsOf(group).filter((kind) => shown.kinds?.includes(kind) ?? true);
  return { ...filter, ...shown, kinds };
};

/**
 * One page of the record, with its state (number of events and last hash) for those who may check it. Events that say
 * only that something was seen or arrived are counted by day, not listed, unless the reader asks for all or for their
 * group.
 */
export async function readEvents(
  asked: Asked,
  {
    page,
    unfolded,
    ...question
  }: EventsQuestion & { readonly page: number; readonly unfolded?: boolean | undefined },
) {
  const projectId = projectOf(asked);
  const mayVerify = can(asked.asker.membership.role, "record.verify");
  const { group } = question;
  const filter = filterOf(asked, question);
  const folded = group === undefined && unfolded !== true;
  return readIn(asked.scope, async (db) => {
    const { rows, counted, versions, state } = await readAll({
      rows: listEvents(db, projectId, { ...filter, folded }, PAGE_ROWS, (page - 1) * PAGE_ROWS),
      counted: countEventKinds(db, projectId, filterOf(asked, { ...question, group: undefined })),
      versions: listEventVersions(db, projectId, VERSIONS),
      state: mayVerify ? findRecordState(db, projectId) : null,
    });
    const totals = new Map<EventGroup, number>(EVENT_GROUPS.map((each) => [each, 0]));
    for (const { kind, total } of counted) {
      const known = EVENT_KINDS.find((each) => each === kind);
      if (known !== undefined)
        totals.set(groupOf(known), (totals.get(groupOf(known)) ?? 0) + total);
    }
    const sumOf = (kinds: typeof counted) => kinds.reduce((sum, { total }) => sum + total, 0);
    const all = sumOf(counted);
    const seen = sumOf(counted.filter(({ kind }) => FOLDED_KINDS.some((each) => each === kind)));
    const inGroup = group === undefined ? all : (totals.get(group) ?? 0);
    const days = rows.flatMap(({ happenedOn }) => happenedOn ?? []);
    const quiet =
      folded && seen > 0 && days.length > 0
        ? await countEventsByDay(db, projectId, {
            ...filter,
            kinds: FOLDED_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true),
            from: days.at(-1),
            to: days[0],
          })
        : [];
    return {
      list: pageOf(
        rows.map((row) => eventLine(row, asked)),
        folded ? inGroup - seen : inGroup,
        page,
      ),
      /** How many events are folded on each day of the page, by kind. */
      quiet,
      /** How many events are folded on all pages. */
      folded: folded ? seen : 0,
      /** The number of events in each group, under the other filters. */
      groups: EVENT_GROUPS.map((each) => ({ group: each, total: totals.get(each) ?? 0 })),
      all,
      versions: versions.map(({ version }) => version),
      mayVerify,
      integrity: state && {
        lines: state.lines,
        end: {
          project: asked.asker.membership.projectKey,
          line: state.lines,
          hash: state.head,
          recordedAt: state.recordedAt,
        },
      },
      mostExported: MOST_EXPORTED,
      day: asked.day,
      at: asked.at,
    };
  });
}

/**
 * The events for an exported sheet, and the end of the record for readers who see all of it. Refused:
 * `export-too-large`.
 */
export async function readEventSheet(asked: Asked, question: EventsQuestion) {
  const projectId = projectOf(asked);
  const { whole } = asked.scope;
  return readIn(asked.scope, async (db) => {
    const [rows, state] = await Promise.all([
      wholeExport((limit) => listEvents(db, projectId, filterOf(asked, question), limit, 0)),
      whole ? findRecordState(db, projectId) : null,
    ]);
    return {
      lines: rows.map((row) => ({
        ...eventLine(row, asked),
        // A reader who sees only part of the record could not follow the chain of hashes.
        hash: whole ? row.hash : null,
      })),
      state,
      whole,
      day: asked.day,
      at: asked.at,
      project: asked.asker.membership.projectName,
    };
  });
}
