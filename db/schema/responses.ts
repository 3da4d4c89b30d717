import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { platform } from "./chains";
import { addedProvenance, day, withdrawal, words } from "./column";
import { defect } from "./defects";
import { references } from "./keys";
import { project, source } from "./projects";
import { release } from "./releases";

export const response = pgTable(
  "response",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    measure: text("measure", { enum: ["stop", "fix", "warn"] }).notNull(),
    decidedOn: day("decided_on").notNull(),
    reason: words("reason").notNull(),
    dueOn: day("due_on"),
    defectId: uuid("defect_id"),
    noDefect: words("no_defect"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      releaseId: release,
      platformId: platform,
      defectId: defect,
      sourceId: source,
    }),
    index("response_of_build").on(t.projectId, t.releaseId, t.platformId),
  ],
);
