// The evidence shown with a proposal: the current state of its tasks, the plans of its tests, statements.
import { and, asc, count, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import { isAmong } from "../among";
import { type Given, preparedOne } from "../prepared";
import { platform } from "../schema/chains";
import { testCase } from "../schema/coverage";
import { event } from "../schema/events";
import { member } from "../schema/identity";
import { party, source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import { statement } from "../schema/statements";
import { task } from "../schema/tasks";
import type { Reader } from "../scope";
import { howKnown } from "./source-columns";
import { caseBasis } from "./test-cases";
import { whereAccepted } from "./undertakings";

const director = alias(party, "director");
const qualityOwner = alias(party, "quality_owner");

/** The current title, due date and directing party of these tasks. */
export const listTasksOf = (db: Reader, projectId: string, ids: readonly string[]) =>
  db
    .select({
      id: task.id,
      title: task.title,
      status: task.status,
      dueOn: task.dueOn,
      directedBy: director.name,
      estimateDays: task.estimateDays,
      illustrative: task.illustrative,
    })
    .from(task)
    .leftJoin(
      director,
      and(eq(director.projectId, task.projectId), eq(director.id, task.directedBy)),
    )
    .where(and(eq(task.projectId, projectId), isAmong(task.id, ids)));

/** How many of these tasks each party directed. null: nobody directed them, or the record does not say. */
export const countDirectorsOf = (db: Reader, projectId: string, ids: readonly string[]) =>
  db
    .select({ directedBy: director.name, total: count() })
    .from(task)
    .leftJoin(
      director,
      and(eq(director.projectId, task.projectId), eq(director.id, task.directedBy)),
    )
    .where(and(eq(task.projectId, projectId), isAmong(task.id, ids)))
    .groupBy(director.id, director.name)
    .orderBy(desc(count()), asc(director.id));

/** Those of these tasks that have a due date, earliest first. */
export const listDueAmong = (
  db: Reader,
  projectId: string,
  ids: readonly string[],
  limit: number,
) =>
  db
    .select({
      id: task.id,
      title: task.title,
      dueOn: sql<Day>`${task.dueOn}::text`,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(task)
    .where(
      and(eq(task.projectId, projectId), isAmong(task.id, ids), sql`${task.dueOn} is not null`),
    )
    .orderBy(asc(task.dueOn), asc(task.id))
    .limit(limit);

/** The full-chain tests among these tasks: which build each tests, who runs it and who answers for it. */
export const listTestsAmong = (
  db: Reader,
  projectId: string,
  ids: readonly string[],
  limit: number,
) =>
  db
    .select({
      id: task.id,
      title: task.title,
      status: task.status,
      passesWhen: task.passesWhen,
      onFailure: task.onFailure,
      releaseId: release.id,
      version: release.version,
      platformId: platform.id,
      platform: platform.name,
      platformKey: platform.key,
      party: party.name,
      partyKey: party.key,
      assignee: member.name,
      qualityOwner: whereAccepted(task.qualityAnswer, qualityOwner.name),
      estimateDays: task.estimateDays,
      dueOn: task.dueOn,
      illustrative: task.illustrative,
      distributedOn: distribution.distributedOn,
    })
    .from(task)
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .innerJoin(release, and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)))
    .innerJoin(
      platform,
      and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
    )
    .leftJoin(
      distribution,
      and(
        eq(distribution.projectId, task.projectId),
        eq(distribution.releaseId, task.releaseId),
        eq(distribution.platformId, task.platformId),
      ),
    )
    .leftJoin(member, and(eq(member.projectId, task.projectId), eq(member.id, task.assignee)))
    .leftJoin(
      qualityOwner,
      and(eq(qualityOwner.projectId, task.projectId), eq(qualityOwner.id, task.qualityOwner)),
    )
    .where(and(eq(task.projectId, projectId), task.fullChainTest, isAmong(task.id, ids)))
    .orderBy(asc(release.ordinal), asc(platform.position))
    .limit(limit);

/** The full-chain cases on record. `platformId` null: the case applies to every platform. */
export const listFullChainCases = (db: Reader, projectId: string, platforms: readonly string[]) =>
  db
    .select({
      id: testCase.id,
      platformId: testCase.platformId,
      title: testCase.title,
      basis: caseBasis,
    })
    .from(testCase)
    .where(
      and(
        eq(testCase.projectId, projectId),
        eq(testCase.kind, "full_chain"),
        or(isNull(testCase.platformId), inArray(testCase.platformId, [...platforms])),
      ),
    )
    .orderBy(asc(testCase.id))
    .limit(50);

/** The statements about these releases from a day on, newest first, with their sources. */
export const listStatementsSince = (
  db: Reader,
  projectId: string,
  releases: readonly string[],
  since: Day,
  limit: number,
) =>
  db
    .select({
      id: sql<string>`left(encode(${event.hash}, 'hex'), 16)`,
      happenedOn: event.happenedOn,
      words: sql<Words>`${event.body} -> 'words'`,
      version: release.version,
      illustrative: event.illustrative,
      certainty: event.certainty,
      ...howKnown(statement.knownThen),
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(event)
    .innerJoin(
      release,
      and(eq(release.projectId, event.projectId), eq(release.id, event.releaseId)),
    )
    .leftJoin(
      statement,
      and(eq(statement.projectId, event.projectId), eq(statement.id, event.subjectId)),
    )
    .leftJoin(source, and(eq(source.projectId, event.projectId), eq(source.id, event.sourceId)))
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.kind, "statement-recorded"),
        inArray(event.releaseId, [...releases]),
        gte(event.happenedOn, since),
      ),
    )
    .orderBy(desc(event.happenedOn), desc(event.seq))
    .limit(limit);

/** The event with which something began, and who entered it. */
export const findFirstEvent = async (
  db: Reader,
  projectId: string,
  kind: string,
  subject: { readonly kind: string; readonly id: string },
) => {
  const [row] = await db
    .select({
      at: event.recordedAt,
      memberRole: event.actorRole,
      name: member.name,
      party: party.name,
    })
    .from(event)
    .leftJoin(
      member,
      and(eq(member.projectId, event.projectId), eq(member.accountId, event.actorId)),
    )
    .leftJoin(party, and(eq(party.projectId, event.projectId), eq(party.id, event.actorParty)))
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.kind, kind),
        eq(event.subjectKind, subject.kind),
        eq(event.subjectId, subject.id),
      ),
    )
    .orderBy(asc(event.seq))
    .limit(1);
  return row ?? null;
};

/** The release about which the approval of a record was asked. null: it is about none, or that release was withdrawn. */
export const findAskedRelease = preparedOne(
  (db, projectId: Given<string>, proposalId: Given<string>) =>
    db
      .select({ id: release.id, version: release.version })
      .from(event)
      .innerJoin(
        release,
        and(eq(release.projectId, event.projectId), eq(release.id, event.releaseId)),
      )
      .where(
        and(
          eq(event.projectId, projectId),
          eq(event.kind, "approval-asked"),
          eq(event.subjectKind, "proposal"),
          eq(event.subjectId, proposalId),
        ),
      )
      .limit(1),
);

/** Who set the approval route last, up to a day, and when. null: nobody has. */
export const findRouteSetting = preparedOne((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      at: event.recordedAt,
      memberRole: event.actorRole,
      name: member.name,
      party: party.name,
    })
    .from(event)
    .leftJoin(
      member,
      and(eq(member.projectId, event.projectId), eq(member.accountId, event.actorId)),
    )
    .leftJoin(party, and(eq(party.projectId, event.projectId), eq(party.id, event.actorParty)))
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.kind, "route-set"),
        sql`(${event.recordedAt} at time zone 'Asia/Tokyo')::date <= ${day}::date`,
      ),
    )
    // The index of a kind is by moment; a project's events are many, its routes few.
    .orderBy(desc(event.recordedAt), desc(event.seq))
    .limit(1),
);
