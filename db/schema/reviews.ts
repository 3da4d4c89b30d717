import { index, jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, withdrawal, words } from "./column";
import { references } from "./keys";
import { project, source } from "./projects";

export const review = pgTable(
  "review",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    heldOn: day("held_on").notNull(),
    agenda: words("agenda").notNull(),
    decided: words("decided"),
    parties: jsonb("parties").$type<readonly string[]>(),
    nextOn: day("next_on"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    index("review_held").on(t.projectId, t.heldOn),
  ],
);
