// What the unfinished full-chain tests wait for: enough of their queues to forecast when each begins.
import { and, asc, eq, isNull, lte, or, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import type { ProjectState } from "@/server/domain/projects/state";
import { type Given, prepared } from "../prepared";
import { party } from "../schema/projects";
import { queue } from "../schema/queues";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { isOpenTest, isUnfinished, lastTests } from "./open-test";
import { byTurn } from "./planned-tasks";
import { plannedStatus } from "./test-verdict";
import { linesByQueue, linesIn } from "./work-lines";

const planned = alias(task, "planned");

/** The same columns for all readers, and more for some. */
const queuesOfTests = <More extends Record<string, PgColumn>>(more: More) =>
  prepared((db, projectId: Given<string>) => {
    const last = lastTests(db, projectId);
    const lines = linesByQueue(db, projectId);
    return db
      .select({
        queueId: queue.id,
        capacityDays: queue.capacityDays,
        reserve: queue.reserve,
        daysOff: queue.daysOff,
        workedUntil: queue.workedUntil,
        lines: linesIn(lines),
        id: planned.id,
        lineId: planned.lineId,
        rank: planned.rank,
        status: plannedStatus(planned),
        estimateDays: planned.estimateDays,
        startedOn: planned.startedOn,
        workedDays: planned.workedDays,
        dueOn: planned.dueOn,
        directed: sql<boolean>`${planned.directedBy} is not null`,
        fullChainTest: planned.fullChainTest,
        ...more,
      })
      .from(last)
      .innerJoin(queue, and(eq(queue.projectId, projectId), eq(queue.id, last.queueId)))
      .leftJoin(lines, eq(lines.queueId, last.queueId))
      .innerJoin(
        planned,
        and(
          eq(planned.projectId, projectId),
          eq(planned.queueId, last.queueId),
          isUnfinished(planned),
          or(isNull(planned.rank), lte(planned.rank, last.rank)),
        ),
      )
      .orderBy(asc(planned.queueId), ...byTurn(planned));
  });

/** For each queue with a waiting test: the work in progress, and the waiting tasks up to the last test, in order. */
export const listQueuesOfTests = queuesOfTests({});
export type QueuedRow = Awaited<ReturnType<typeof listQueuesOfTests>>[number];

/** The same as the rules read it: also whose each task is, what it tests, and its status as it was reported. */
export const listQueuesForRules = queuesOfTests({
  partyId: planned.partyId,
  reported: planned.status,
  releaseId: planned.releaseId,
  platformId: planned.platformId,
  directedBy: planned.directedBy,
});
export type RuledRow = Awaited<ReturnType<typeof listQueuesForRules>>[number];

/** The waiting tasks up to the last test of each queue and the open tests, by rank, with their places in their queues. */
export function placedTasks(rows: readonly RuledRow[]): ProjectState["tasks"] {
  const placed = new Map<string, number>();
  return rows
    .filter(({ rank, fullChainTest }) => rank !== null || fullChainTest)
    .toSorted((a, b) => byRank(a.rank, b.rank))
    .map(({ id, partyId, queueId, rank, lineId, directedBy, ...row }) => {
      const place = (placed.get(queueId) ?? 0) + 1;
      if (rank !== null) placed.set(queueId, place);
      const { fullChainTest, releaseId, platformId } = row;
      const tests =
        fullChainTest && releaseId !== null && platformId !== null
          ? { releaseId, platformId }
          : null;
      const status = row.reported;
      return { id, partyId, rank: rank === null ? null : place, status, tests, directedBy, lineId };
    });
}

/** By the bytes of the rank, as the database orders ranks; what has none comes last. */
const byRank = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Number(a > b) - Number(a < b);
};

/** The unfinished task that tests a platform. Of several, the one entered first. */
export async function findOpenTest(db: Reader, projectId: string, platformId: string) {
  const [row] = await db
    .select({ taskId: task.id, partyKey: party.key })
    .from(task)
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .where(and(eq(task.projectId, projectId), isOpenTest, eq(task.platformId, platformId)))
    .orderBy(asc(task.enteredOn), asc(task.rank))
    .limit(1);
  return row ?? null;
}

/** The unfinished task of a queue that tests this build. */
export async function findTestOf(
  db: Writer,
  projectId: string,
  queueId: string,
  build: { readonly releaseId: string; readonly platformId: string },
) {
  const [row] = await db
    .select({ id: task.id, title: task.title, estimateDays: task.estimateDays })
    .from(task)
    .where(
      and(
        eq(task.projectId, projectId),
        isOpenTest,
        eq(task.queueId, queueId),
        eq(task.releaseId, build.releaseId),
        eq(task.platformId, build.platformId),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** An unfinished task that tests this build, in any queue that the reader may see. */
export async function findTestOfBuild(
  db: Reader,
  projectId: string,
  build: { readonly releaseId: string; readonly platformId: string },
) {
  const [row] = await db
    .select({ id: task.id })
    .from(task)
    .where(
      and(
        eq(task.projectId, projectId),
        isOpenTest,
        eq(task.releaseId, build.releaseId),
        eq(task.platformId, build.platformId),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** All tasks that test a build, done or not, as far as the reader may see them. */
export const listTestTasks = (
  db: Reader,
  projectId: string,
  build: { readonly releaseId: string; readonly platformId: string },
) =>
  db
    .select({ partyId: task.partyId })
    .from(task)
    .where(
      and(
        eq(task.projectId, projectId),
        task.fullChainTest,
        eq(task.releaseId, build.releaseId),
        eq(task.platformId, build.platformId),
      ),
    )
    .orderBy(asc(task.enteredOn), asc(task.id));

/** Like {@link listTestTasks}, but locked until the transaction ends. */
export const lockTestTasks = (db: Writer, ...of: [string, Parameters<typeof listTestTasks>[2]]) =>
  listTestTasks(db, ...of).for("update");
