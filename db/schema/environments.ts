import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { stage } from "./chains";
import { day, instant, provenance, withdrawal, words } from "./column";
import { references } from "./keys";
import { project, source } from "./projects";

export const environment = pgTable(
  "environment",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    name: words("name").notNull(),
    purpose: words("purpose"),
    plannedOn: day("planned_on"),
    readyOn: day("ready_on"),
    readyOnAt: instant("ready_on_at"),
    brokenOn: day("broken_on"),
    ...provenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    uniqueIndex("environment_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
  ],
);

export const environmentReach = pgTable(
  "environment_reach",
  {
    projectId: uuid("project_id").notNull(),
    environmentId: uuid("environment_id").notNull(),
    stageId: uuid("stage_id").notNull(),
    truth: text("truth", { enum: ["real", "separate", "dummy", "unknown"] }).notNull(),
    words: words("words"),
    sourceId: provenance.sourceId,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.environmentId, t.stageId] }),
    ...references(t, {
      projectId: project,
      environmentId: environment,
      stageId: stage,
      sourceId: source,
    }),
  ],
);
