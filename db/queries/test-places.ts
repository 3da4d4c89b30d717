// Where the unfinished full-chain tests are in their queues, and which tasks are before them on their lines of work.
import { and, asc, count, desc, eq, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Given, prepared, type Value } from "../prepared";
import { platform } from "../schema/chains";
import { party } from "../schema/projects";
import { queue } from "../schema/queues";
import { release } from "../schema/releases";
import { task } from "../schema/tasks";
import { workLine } from "../schema/work-lines";
import { isOpenTest } from "./open-test";
import { tasksBefore } from "./tasks";
import { testVerdict } from "./test-verdict";
import { lineOfTask, onItsLine } from "./work-lines";

const director = alias(party, "director");

const openTests = (projectId: Value<string>) => and(eq(task.projectId, projectId), isOpenTest);

/** Those of them that it waits for: the ones on its line of work. */
const beforeOnLine = () =>
  sql<number>`(select count(*) from task a where a.project_id = ${task.projectId} and a.queue_id = ${task.queueId} and a.rank < ${task.rank} and a.line_id is not distinct from ${task.lineId})`.mapWith(
    Number,
  );

/** The places of unfinished full-chain tests in their queues, up to 20. */
export const listTestPlaces = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: task.id,
      title: task.title,
      status: task.status,
      releaseId: task.releaseId,
      platformId: task.platformId,
      version: release.version,
      /** The place of the version in the order of versions. */
      ordinal: release.ordinal,
      platform: platform.name,
      verdict: testVerdict(task),
      party: party.name,
      partyKey: party.key,
      illustrative: task.illustrative,
      ranked: sql<boolean>`${task.rank} is not null`,
      before: tasksBefore(),
      ahead: beforeOnLine(),
      ...lineOfTask,
    })
    .from(task)
    .innerJoin(queue, and(eq(queue.projectId, task.projectId), eq(queue.id, task.queueId)))
    .leftJoin(workLine, onItsLine)
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .leftJoin(release, and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)))
    .leftJoin(
      platform,
      and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
    )
    .where(openTests(projectId))
    .orderBy(asc(task.enteredOn), asc(task.rank))
    .limit(20),
);

/** How many of the tasks before each unfinished full-chain test, on its line of work, each party directed. */
export const listDirectorsAhead = prepared((db, projectId: Given<string>) => {
  const ahead = alias(task, "ahead");
  return db
    .select({ testId: task.id, directedBy: director.name, total: count() })
    .from(task)
    .innerJoin(
      ahead,
      and(
        eq(ahead.projectId, projectId),
        eq(ahead.queueId, task.queueId),
        lt(ahead.rank, task.rank),
        sql`${ahead.lineId} is not distinct from ${task.lineId}`,
      ),
    )
    .leftJoin(director, and(eq(director.projectId, projectId), eq(director.id, ahead.directedBy)))
    .where(openTests(projectId))
    .groupBy(task.id, director.id, director.name)
    .orderBy(asc(task.id), desc(count()), asc(director.id))
    .limit(400);
});

/** The first tasks before each unfinished full-chain test on its line of work. */
export const listTasksAhead = prepared((db, projectId: Given<string>, limit: Given<number>) => {
  const ahead = alias(task, "ahead");
  const first = db
    .select({ id: ahead.id, title: ahead.title, directedBy: ahead.directedBy, rank: ahead.rank })
    .from(ahead)
    .where(
      and(
        eq(ahead.projectId, projectId),
        eq(ahead.queueId, task.queueId),
        lt(ahead.rank, task.rank),
        sql`${ahead.lineId} is not distinct from ${task.lineId}`,
      ),
    )
    .orderBy(asc(ahead.rank))
    .limit(limit)
    .as("first");
  return db
    .select({ testId: task.id, title: first.title, directedBy: director.name })
    .from(task)
    .innerJoinLateral(first, sql`true`)
    .leftJoin(director, and(eq(director.projectId, projectId), eq(director.id, first.directedBy)))
    .where(openTests(projectId))
    .orderBy(asc(task.id), asc(first.rank))
    .limit(100);
});
