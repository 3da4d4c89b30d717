import { and, asc, count, desc, eq, gt, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { timeIn } from "@/server/domain/calendar/dated";
import type { Day, Instant } from "@/server/domain/calendar/day";
import type { EventKind, NewEvent } from "@/server/domain/events/event";
import { FOLDED_KINDS, READ_KINDS } from "@/server/domain/events/views";
import type { RecordName } from "@/server/domain/records/names";
import {
  type Given,
  type Preparable,
  prepared,
  preparedBy,
  sendFirst,
  type Value,
} from "../prepared";
import { event } from "../schema/events";
import { member } from "../schema/identity";
import { party, source } from "../schema/projects";
import { release } from "../schema/releases";
import { type Reader, replaying, type Writer } from "../scope";
import { type EventFilter, type Form, formOf, matching, valuesOf } from "./event-filter";

export interface EventMarks {
  readonly happenedOn: Day | null;
  readonly sourceId: string | null;
  readonly illustrative: boolean;
  readonly certainty: "stated" | "unconfirmed" | "conflicting";
}

/**
 * Makes acts of one project run one at a time from here to the end of the transaction, so that each reads the whole
 * project and writes its events undisturbed.
 */
export const lockRecord = (db: Writer, projectId: string): Promise<unknown> =>
  sendFirst(db, "select lock_record($1)", [projectId]);

/**
 * Adds one event to the record. It must be the last write of an act, because it seals everything written before it. The
 * actor comes from the permit; the time, the hash and the digests come from the database.
 */
export async function insertEvent(db: Writer, said: NewEvent, marks: EventMarks): Promise<void> {
  const { account, membership } = db.permit.asker;
  const time = said.happened ? timeIn(said.happened) : null;
  await db.insert(event).values({
    projectId: membership.projectId,
    seq: 0,
    kind: said.kind,
    body: time === null ? said.body : sql`${JSON.stringify({ ...said.body, time })}::jsonb`,
    subjectKind: said.subject.kind,
    subjectId: said.subject.id,
    releaseId: said.releaseId ?? null,
    // An event of a vendor is visible to those who see that vendor's work, not to its competitors.
    partyId: said.partyId ?? (membership.whole ? null : membership.partyId),
    actorId: account.id,
    actorRole: membership.role,
    actorParty: membership.partyId,
    replayed: replaying(),
    prevHash: "\\x",
    hash: "\\x",
    ...marks,
  });
}

const about = alias(party, "about");

const eventRow = {
  seq: event.seq,
  subjectKind: event.subjectKind,
  subjectId: event.subjectId,
  recordedAt: event.recordedAt,
  kind: event.kind,
  happenedOn: event.happenedOn,
  /** The time at which it happened, if somebody gave it. */
  happenedAt: sql<string | null>`${event.body} ->> 'time'`,
  actorRole: event.actorRole,
  actor: member.name,
  actorParty: party.name,
  actorPartyId: event.actorParty,
  partyId: event.partyId,
  aboutParty: about.key,
  body: event.body,
  version: release.version,
  illustrative: event.illustrative,
  certainty: event.certainty,
  replayed: event.replayed,
  hash: sql<string>`encode(${event.hash}, 'hex')`,
  source: source.title,
  sourceUrl: source.url,
  sourceKind: source.kind,
  sourcePublishedOn: source.publishedOn,
};

/** Events with who entered them and their source. */
export const eventRows = (db: Reader) =>
  db
    .select(eventRow)
    .from(event)
    .leftJoin(
      member,
      and(eq(member.projectId, event.projectId), eq(member.accountId, event.actorId)),
    )
    .leftJoin(party, and(eq(party.projectId, event.projectId), eq(party.id, event.actorParty)))
    .leftJoin(about, and(eq(about.projectId, event.projectId), eq(about.id, event.partyId)))
    .leftJoin(release, and(eq(release.projectId, event.projectId), eq(release.id, event.releaseId)))
    .leftJoin(source, and(eq(source.projectId, event.projectId), eq(source.id, event.sourceId)));

/**
 * The time of day at which something happened: as somebody gave it, otherwise the time of its entry if that was on the same
 * day. null: nobody knows it.
 */
const timeOfDay = sql`coalesce(${event.body} ->> 'time',
  case when (${event.recordedAt} at time zone 'Asia/Tokyo')::date = ${event.happenedOn}
    then to_char(${event.recordedAt} at time zone 'Asia/Tokyo', 'HH24:MI') end)`;

/** By day, within a day by time, and then in the order of entry. */
const NEWEST_FIRST: readonly SQL[] = [
  desc(event.happenedOn),
  sql`${timeOfDay} desc nulls last`,
  desc(event.seq),
];

export type EventRow = Awaited<ReturnType<typeof eventRows>>[number];

/** The events entered by the people of these parties, newest first. */
export const listEventsBy = (
  db: Reader,
  projectId: string,
  parties: readonly string[],
  limit: number,
) =>
  eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        inArray(event.actorParty, [...parties]),
        eq(event.replayed, false),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(limit);

const eventPages = preparedBy((form: Form) =>
  prepared(
    (
      db,
      projectId: Given<string>,
      kinds: Given<readonly string[]>,
      version: Given<string | undefined>,
      from: Given<Day | undefined>,
      to: Given<Day | undefined>,
      account: Given<string | undefined>,
      limit: Given<number>,
      offset: Given<number>,
    ) =>
      eventRows(db)
        .where(matching(form, projectId, kinds, version, from, to, account))
        .orderBy(...NEWEST_FIRST)
        .limit(limit)
        .offset(offset),
  ),
);

/** One page of the record, newest event first. */
export const listEvents = (
  db: Reader,
  projectId: string,
  filter: EventFilter,
  limit: number,
  offset: number,
) => eventPages(formOf(filter))(db, projectId, ...valuesOf(filter), limit, offset);

/** A query about the events that a filter leaves. */
const filtered = <R>(ask: (db: Reader, which: SQL | undefined) => Preparable<R>) => {
  const byForm = preparedBy((form: Form) =>
    prepared(
      (
        db,
        projectId: Given<string>,
        kinds: Given<readonly string[]>,
        version: Given<string | undefined>,
        from: Given<Day | undefined>,
        to: Given<Day | undefined>,
        account: Given<string | undefined>,
      ) => ask(db, matching(form, projectId, kinds, version, from, to, account)),
    ),
  );
  return (db: Reader, projectId: string, filter: EventFilter) =>
    byForm(formOf(filter))(db, projectId, ...valuesOf(filter));
};

/** The number of events of each kind. */
export const countEventKinds = filtered((db, which) =>
  db.select({ kind: event.kind, total: count() }).from(event).where(which).groupBy(event.kind),
);

/** The number of events of each kind on each day on which there are any. */
export const countEventsByDay = filtered((db, which) =>
  db
    .select({ day: event.happenedOn, kind: event.kind, total: count() })
    .from(event)
    .where(which)
    .groupBy(event.happenedOn, event.kind),
);

/** The versions that the record can be filtered by, newest first. */
export const listEventVersions = prepared((db, projectId: Given<string>, limit: Given<number>) =>
  db
    .select({ version: release.version })
    .from(release)
    .where(eq(release.projectId, projectId))
    .orderBy(desc(release.ordinal))
    .limit(limit),
);

/** The events about the subject with a given key (a report, a defect), newest first. */
export const listSubjectEvents = (
  db: Reader,
  projectId: string,
  subject: "report" | "defect",
  key: string,
  limit: number,
) =>
  eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.subjectKind, subject),
        inArray(
          event.subjectId,
          subject === "report"
            ? sql`(select r.id from report r where r.project_id = ${projectId} and r.key = ${key})`
            : sql`(select d.id from defect d where d.project_id = ${projectId} and d.key = ${key})`,
        ),
      ),
    )
    .orderBy(...NEWEST_FIRST)
    .limit(limit);

/** The events about one record, newest first. */
export const listRecordEvents = (
  db: Reader,
  projectId: string,
  { name, id }: { readonly name: RecordName; readonly id: string },
  limit: number,
) =>
  eventRows(db)
    .where(
      and(eq(event.projectId, projectId), eq(event.subjectKind, name), eq(event.subjectId, id)),
    )
    .orderBy(desc(event.seq))
    .limit(limit);

/** The events of these kinds, newest first. */
export const listEventsOfKinds = (
  db: Reader,
  projectId: string,
  kinds: readonly EventKind[],
  limit: number,
) =>
  eventRows(db)
    .where(and(eq(event.projectId, projectId), inArray(event.kind, [...kinds])))
    .orderBy(desc(event.seq))
    .limit(limit);

/** The events that changed a task, and those of the proposals that moved or delayed it, newest first. */
export const listTaskEvents = (db: Reader, projectId: string, taskId: string, limit: number) =>
  eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        or(
          and(
            eq(event.subjectKind, "task"),
            eq(event.subjectId, taskId),
            notInArray(event.kind, [...FOLDED_KINDS]),
          ),
          and(
            eq(event.subjectKind, "proposal"),
            inArray(event.kind, ["order-proposed", "order-approved", "proposal-returned"]),
            inArray(
              event.subjectId,
              sql`(select p.id from proposal p where p.project_id = ${projectId} and p.effects @> ${JSON.stringify([{ taskId }])}::text::jsonb)`,
            ),
          ),
        ),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(limit);

/** The events about a release, newest first. */
export const listReleaseEvents = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>, limit: Given<number>) =>
    eventRows(db)
      .where(and(eq(event.projectId, projectId), eq(event.releaseId, releaseId)))
      .orderBy(...NEWEST_FIRST)
      .limit(limit),
);

/** The number of events in the record, the hash of the last and its time. This is what is signed and handed out. */
export async function findRecordState(
  db: Reader,
  projectId: string,
): Promise<{ lines: number; head: string; recordedAt: Instant } | null> {
  const [last] = await db
    .select({
      lines: event.seq,
      head: sql<string>`encode(${event.hash}, 'hex')`,
      recordedAt: event.recordedAt,
    })
    .from(event)
    .where(eq(event.projectId, projectId))
    .orderBy(desc(event.recordedAt), desc(event.seq))
    .limit(1);
  return last ?? null;
}

/** The events after `seq`. Reading a page is also an event, but it is no reason for other pages to refresh. */
const newsAfter = (projectId: Value<string>, seq: Value<number>) =>
  and(eq(event.projectId, projectId), gt(event.seq, seq), notInArray(event.kind, [...READ_KINDS]));

/** The numbers of the events after a given one, in order. */
export const listLinesAfter = prepared(
  (db, projectId: Given<string>, seq: Given<number>, limit: Given<number>) =>
    db
      .select({ seq: event.seq })
      .from(event)
      .where(newsAfter(projectId, seq))
      .orderBy(asc(event.seq))
      .limit(limit),
);

/** Whether an order was approved after a given event. */
export async function hasOrderAfter(db: Reader, projectId: string, seq: number): Promise<boolean> {
  const rows = await db
    .select({ seq: event.seq })
    .from(event)
    .where(and(newsAfter(projectId, seq), eq(event.kind, "order-approved")))
    .limit(1);
  return rows.length > 0;
}

/** The number of events after a given one. */
export async function countLinesAfter(db: Reader, projectId: string, seq: number): Promise<number> {
  const [row] = await db.select({ lines: count() }).from(event).where(newsAfter(projectId, seq));
  return row?.lines ?? 0;
}
