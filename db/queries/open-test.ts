// The tasks that are not done, the full-chain tests among them, and how far those stand in their queues.
import { and, type Column, eq, type SQL, sql } from "drizzle-orm";
import type { Reader, Value } from "../prepared";
import { task } from "../schema/tasks";

/**
 * A task that is not done. The literal is inlined because with a parameter PostgreSQL does not use the partial index.
 */
export const isUnfinished = (of: Readonly<Record<"status", Column>> = task): SQL =>
  sql`${of.status} <> 'done'`;

/** A full-chain test that is not done, with the literal inlined for the same reason. */
export const isOpenTest: SQL = sql`${task.fullChainTest} and ${task.status} <> 'done'`;

/** The last rank of an open test in each queue that has one. null: its open tests are in progress. */
export const lastTests = (db: Reader, projectId: Value<string>) =>
  db
    .select({ queueId: task.queueId, rank: sql<string>`max(${task.rank})`.as("last_rank") })
    .from(task)
    .where(and(eq(task.projectId, projectId), isOpenTest))
    .groupBy(task.queueId)
    .as("last");
