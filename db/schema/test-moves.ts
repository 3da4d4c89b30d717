import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { MOVE_CAUSES } from "@/server/domain/projects/test-moves";
import { day, instant } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";
import { task } from "./tasks";

export const testMove = pgTable(
  "test_move",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    taskId: uuid("task_id").notNull(),
    movedOn: day("moved_on").notNull(),
    fromOn: day("from_on"),
    toOn: day("to_on"),
    cause: text("cause", { enum: MOVE_CAUSES }).notNull(),
    movedBy: uuid("moved_by"),
    ahead: jsonb("ahead").$type<readonly string[]>().notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, taskId: task, movedBy: account }),
    index("test_move_task").on(t.projectId, t.taskId, t.sequence),
  ],
);
