import { asc, eq, sql } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { effort } from "../schema/efforts";

/** Every entry of effort, by month. */
export const listEfforts = prepared((db, projectId: Given<string>) =>
  db
    .select({
      contractId: effort.contractId,
      month: effort.month,
      work: effort.work,
      side: effort.side,
      days: effort.days,
    })
    .from(effort)
    .where(eq(effort.projectId, projectId))
    .orderBy(asc(effort.month), sql`${effort.id}`),
);
