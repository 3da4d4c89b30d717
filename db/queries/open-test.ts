import { type SQL, sql } from "drizzle-orm";
import { task } from "../schema/tasks";

/**
 * A full-chain test that is not done. The literal is inlined because with a parameter PostgreSQL does not use the
 * partial index.
 */
export const isOpenTest: SQL = sql`${task.fullChainTest} and ${task.status} <> 'done'`;
