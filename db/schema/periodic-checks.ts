import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { platform, stage } from "./chains";
import { addedProvenance, day, instant, withdrawal, words } from "./column";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { release } from "./releases";

export const periodicCheck = pgTable(
  "periodic_check",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    ranOn: day("ran_on").notNull(),
    ranOnAt: instant("ran_on_at"),
    partyId: uuid("party_id").notNull(),
    releaseId: uuid("release_id"),
    platformId: uuid("platform_id").notNull(),
    found: words("found").notNull(),
    nextOn: day("next_on"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      releaseId: release,
      platformId: platform,
      sourceId: source,
    }),
    index("periodic_check_ran").on(t.projectId, t.ranOn),
  ],
);

export const periodicCheckStage = pgTable(
  "periodic_check_stage",
  {
    projectId: uuid("project_id").notNull(),
    periodicCheckId: uuid("periodic_check_id").notNull(),
    stageId: uuid("stage_id").notNull(),
    outcome: text("outcome", { enum: ["passed", "failed", "blocked", "not_run"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.periodicCheckId, t.stageId] }),
    ...references(t, { projectId: project, periodicCheckId: periodicCheck, stageId: stage }),
  ],
);
