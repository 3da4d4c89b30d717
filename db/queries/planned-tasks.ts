// The tasks of a queue as its forecast reads them, and the work done on them as it is kept.
import { and, asc, type Column, eq, isNull, lte, or, sql } from "drizzle-orm";
import { type Given, prepared, type Value } from "../prepared";
import { task } from "../schema/tasks";
import type { Writer } from "../scope";
import { isOpenTest, isUnfinished } from "./open-test";
import { plannedStatus } from "./test-verdict";

/**
 * The order in which a vendor's capacity goes to the tasks of its queue: first what is in progress or in review, by the
 * day on which it began and then by place, then what waits, by rank.
 */
export const byTurn = (of: Readonly<Record<"rank" | "startedOn" | "place" | "id", Column>>) => [
  sql`${of.rank} nulls first`,
  sql`${of.startedOn} nulls first`,
  asc(of.place),
  asc(of.id),
];

const plannedTask = {
  id: task.id,
  lineId: task.lineId,
  rank: task.rank,
  status: plannedStatus(task),
  estimateDays: task.estimateDays,
  startedOn: task.startedOn,
  workedDays: task.workedDays,
  dueOn: task.dueOn,
  directed: sql<boolean>`${task.directedBy} is not null`,
  fullChainTest: task.fullChainTest,
};

const unfinishedIn = (projectId: Value<string>, queueId: Value<string>) =>
  and(eq(task.projectId, projectId), eq(task.queueId, queueId), isUnfinished());

/** The inputs of a queue's forecast: every unfinished task, in the order of its turn. */
export const listPlannedTasks = prepared((db, projectId: Given<string>, queueId: Given<string>) =>
  db
    .select(plannedTask)
    .from(task)
    .where(unfinishedIn(projectId, queueId))
    .orderBy(...byTurn(task)),
);

/**
 * As much of it as decides when its full-chain tests begin: the work in progress, and what waits up to the last test.
 * No later task can delay a test.
 */
export const listPlannedToTests = prepared(
  (db, projectId: Given<string>, queueId: Given<string>) => {
    const last = db
      .select({ rank: sql<string>`max(${task.rank})` })
      .from(task)
      .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId), isOpenTest));
    return db
      .select(plannedTask)
      .from(task)
      .where(
        and(
          unfinishedIn(projectId, queueId),
          or(isNull(task.rank), lte(task.rank, sql`(${last})`)),
        ),
      )
      .orderBy(...byTurn(task));
  },
);
export type PlannedTaskRow = Awaited<ReturnType<typeof listPlannedTasks>>[number];

/** Keeps how much of each of these tasks is done, in one statement. */
export async function updateWorked(
  db: Writer,
  projectId: string,
  worked: readonly { readonly id: string; readonly days: number }[],
): Promise<void> {
  if (worked.length === 0) return;
  await db.execute(sql`update task set worked_days = v.days
    from jsonb_to_recordset(${JSON.stringify(worked)}::text::jsonb) as v(id uuid, days numeric)
    where task.project_id = ${projectId} and task.id = v.id`);
}
