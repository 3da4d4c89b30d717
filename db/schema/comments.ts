import { sql } from "drizzle-orm";
import { bigint, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant, words } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";
import { task } from "./tasks";

export const taskComment = pgTable(
  "task_comment",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    taskId: uuid("task_id").notNull(),
    accountId: uuid("account_id").notNull(),
    words: words("words").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    retractedAt: instant("retracted_at"),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, taskId: task, accountId: account }),
    index("task_comment_newest").on(t.projectId, t.sequence),
    index("task_comment_task").on(t.projectId, t.taskId, t.sequence),
  ],
);

export const commentReading = pgTable(
  "comment_reading",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    taskId: uuid("task_id").notNull(),
    accountId: uuid("account_id").notNull(),
    /** The number of the last comment read. */
    upTo: bigint("up_to", { mode: "number" }).notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, taskId: task, accountId: account }),
    index("comment_reading_task").on(t.projectId, t.taskId, t.accountId, t.upTo),
  ],
);
