import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

export const environment = pgTable(
  "environment",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    name: words("name").notNull(),
    purpose: words("purpose"),
    readyOn: day("ready_on"),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    note: words("note"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

export const environmentReach = pgTable(
  "environment_reach",
  {
    projectId: uuid("project_id").notNull(),
    environmentId: uuid("environment_id").notNull(),
    stageId: uuid("stage_id").notNull(),
    truth: text("truth", { enum: ["real", "separate", "dummy", "unknown"] }).notNull(),
    words: words("words"),
    sourceId: uuid("source_id"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.environmentId, t.stageId] })],
);
