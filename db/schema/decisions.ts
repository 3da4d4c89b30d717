import { sql } from "drizzle-orm";
import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, instant, words } from "./column";

export const decision = pgTable(
  "decision",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    rule: text("rule").notNull(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    answer: text("answer", { enum: ["rank_now", "defer", "cannot"] }).notNull(),
    decidedOn: day("decided_on").notNull(),
    accountId: uuid("account_id").notNull(),
    reason: words("reason"),
    waiverId: uuid("waiver_id"),
    taskId: uuid("task_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
