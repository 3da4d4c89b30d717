import { type SQL, sql } from "drizzle-orm";
import { task } from "../schema/tasks";

/** A full-chain test not yet done; written out, for a parameter would hide the partial index. */
export const isOpenTest: SQL = sql`${task.fullChainTest} and ${task.status} <> 'done'`;
