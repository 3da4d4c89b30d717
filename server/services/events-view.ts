// The record: who decided what and when, newest first.
import {
  countEventKinds,
  type EventFilter,
  type EventRow,
  findRecordState,
  listEvents,
  listEventVersions,
} from "@/db/queries/events";
import { readIn } from "@/db/scope";
import { dayOf } from "../domain/calendar/instant";
import { type Basis, basisOf } from "../domain/events/basis";
import { EVENT_KINDS } from "../domain/events/event";
import { deputyFor, inItsPlace } from "../domain/events/in-place";
import { EVENT_GROUPS, type EventGroup, groupOf, kindsOf } from "../domain/events/kind-groups";
import { provenanceOf } from "../domain/events/provenance";
import { can } from "../domain/identity/permissions";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
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
  const provenance = provenanceOf(row, row.happenedOn, shownOn);
  const basis: Basis | null = line.replayed || provenance !== null ? null : basisOf(row);
  return {
    ...line,
    /** A prime contractor entered it for the subcontractor whose work it is about. */
    inPlace: !line.replayed && inItsPlace({ ...line, actorPartyId, partyId }),
    id: hash.slice(0, 16),
    number: scope.whole ? seq : null,
    /** The day on which it was entered, if that differs from the day on which it happened. */
    recordedOn: dayOf(row.recordedAt),
    provenance,
    /** What the event refers to, if somebody wrote that here. null: its source, or nothing is known. */
    basis,
    /** The person whose deputy made the decision. null: no deputy. */
    deputyFor: deputyFor(line),
  };
}

export interface EventsQuestion extends Omit<EventFilter, "kinds"> {
  readonly group?: EventGroup | undefined;
}

const filterOf = ({ group, ...filter }: EventsQuestion): EventFilter => ({
  ...filter,
  ...(group !== undefined && { kinds: kindsOf(group) }),
});

/** One page of the record, with its state (number of events and last hash) for those who may check it. */
export async function readEvents(
  asked: Asked,
  { page, ...question }: EventsQuestion & { readonly page: number },
) {
  const projectId = projectOf(asked);
  const mayVerify = can(asked.asker.membership.role, "record.verify");
  const { group, ...rest } = question;
  return readIn(asked.scope, async (db) => {
    const [rows, counted, versions, state] = await Promise.all([
      listEvents(db, projectId, filterOf(question), PAGE_ROWS, (page - 1) * PAGE_ROWS),
      countEventKinds(db, projectId, rest),
      listEventVersions(db, projectId, VERSIONS),
      mayVerify ? findRecordState(db, projectId) : null,
    ]);
    const totals = new Map<EventGroup, number>(EVENT_GROUPS.map((each) => [each, 0]));
    for (const { kind, total } of counted) {
      const known = EVENT_KINDS.find((each) => each === kind);
      if (known !== undefined)
        totals.set(groupOf(known), (totals.get(groupOf(known)) ?? 0) + total);
    }
    const all = counted.reduce((sum, { total }) => sum + total, 0);
    return {
      list: pageOf(
        rows.map((row) => eventLine(row, asked)),
        group === undefined ? all : (totals.get(group) ?? 0),
        page,
      ),
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
      wholeExport((limit) => listEvents(db, projectId, filterOf(question), limit, 0)),
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
