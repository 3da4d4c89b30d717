import { pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { stage } from "./chains";
import { day, provenance, words } from "./column";
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
    readyOn: day("ready_on"),
    ...provenance,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    unique("environment_project_id_key_key").on(t.projectId, t.key),
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
