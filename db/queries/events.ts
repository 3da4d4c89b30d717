import { and, asc, count, desc, eq, gt, gte, inArray, lte, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day, Instant } from "@/server/domain/calendar/day";
import type { EventKind, NewEvent } from "@/server/domain/events/event";
import type { RecordName } from "@/server/domain/records/names";
import { event } from "../schema/events";
import { member } from "../schema/identity";
import { party, source } from "../schema/projects";
import { release } from "../schema/releases";
import { type Reader, replaying, type Writer } from "../scope";

export interface EventMarks {
  readonly happenedOn: Day | null;
  readonly sourceId: string | null;
  readonly illustrative: boolean;
  readonly certainty: "stated" | "unconfirmed" | "conflicting";
}

/** Lets one act at a time look at the whole project and write its lines, until the transaction ends. */
export const lockRecord = (db: Writer, projectId: string): Promise<unknown> =>
  db.execute(sql`select lock_record(${projectId})`);

/**
 * Adds one line to the record, as the last thing that an act writes: the line seals what was written before it.
 * Who is the permit's; when, the hash and the digests are the database's.
 */
export async function insertEvent(db: Writer, said: NewEvent, marks: EventMarks): Promise<void> {
  const { account, membership } = db.permit.asker;
  await db.insert(event).values({
    projectId: membership.projectId,
    seq: 0,
    kind: said.kind,
    body: said.body,
    subjectKind: said.subject.kind,
    subjectId: said.subject.id,
    releaseId: said.releaseId ?? null,
    // What a vendor enters is told to those who see that vendor's work, not to its competitors.
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

/** Lines of the record with who entered them and where they are known from. */
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

export type EventRow = Awaited<ReturnType<typeof eventRows>>[number];

export interface EventFilter {
  readonly kinds?: readonly EventKind[] | undefined;
  readonly version?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

const matching = (projectId: string, { kinds, version, from, to }: EventFilter) =>
  and(
    eq(event.projectId, projectId),
    kinds === undefined ? undefined : inArray(event.kind, [...kinds]),
    version === undefined
      ? undefined
      : inArray(
          event.releaseId,
          sql`(select r.id from release r where r.project_id = ${projectId} and r.version = ${version})`,
        ),
    from === undefined ? undefined : gte(event.happenedOn, from),
    to === undefined ? undefined : lte(event.happenedOn, to),
  );

/** What the people of these parties entered themselves, the newest first. */
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

/** One page of the record: what happened last stands first. */
export const listEvents = (
  db: Reader,
  projectId: string,
  filter: EventFilter,
  limit: number,
  offset: number,
) =>
  eventRows(db)
    .where(matching(projectId, filter))
    .orderBy(desc(event.happenedOn), desc(event.seq))
    .limit(limit)
    .offset(offset);

/** How many lines of each kind there are. */
export const countEventKinds = (db: Reader, projectId: string, filter: EventFilter) =>
  db
    .select({ kind: event.kind, total: count() })
    .from(event)
    .where(matching(projectId, filter))
    .groupBy(event.kind);

/** The versions that the record can be asked about, newest first. */
export const listEventVersions = (db: Reader, projectId: string, limit: number) =>
  db
    .select({ version: release.version })
    .from(release)
    .where(eq(release.projectId, projectId))
    .orderBy(desc(release.ordinal))
    .limit(limit);

/** What happened to the subject of a key (a report, a defect), newest first. */
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
    .orderBy(desc(event.happenedOn), desc(event.seq))
    .limit(limit);

/** What happened to one record, newest first. */
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

/** What happened to a task, and to the proposals that moved or delayed it, newest first. */
export const listTaskEvents = (db: Reader, projectId: string, taskId: string, limit: number) =>
  eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        or(
          and(eq(event.subjectKind, "task"), eq(event.subjectId, taskId)),
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

/** What happened to a release, newest first. */
export const listReleaseEvents = (
  db: Reader,
  projectId: string,
  releaseId: string,
  limit: number,
) =>
  eventRows(db)
    .where(and(eq(event.projectId, projectId), eq(event.releaseId, releaseId)))
    .orderBy(desc(event.happenedOn), desc(event.seq))
    .limit(limit);

/** How many lines the record has, the hash of the last and when it was written: what is signed and handed out. */
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

/** That somebody read a page is nothing for which another page is shown anew. */
const newsAfter = (projectId: string, seq: number) =>
  and(
    eq(event.projectId, projectId),
    gt(event.seq, seq),
    notInArray(event.kind, ["finding-seen", "order-read"]),
  );

/** The numbers of the lines after one, in order. */
export const listLinesAfter = (db: Reader, projectId: string, seq: number, limit: number) =>
  db
    .select({ seq: event.seq })
    .from(event)
    .where(newsAfter(projectId, seq))
    .orderBy(asc(event.seq))
    .limit(limit);

/** How many lines there are after one. */
export async function countLinesAfter(db: Reader, projectId: string, seq: number): Promise<number> {
  const [row] = await db.select({ lines: count() }).from(event).where(newsAfter(projectId, seq));
  return row?.lines ?? 0;
}
