import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, instant, withdrawal, words } from "./column";
import { references } from "./keys";
import { project, source } from "./projects";
import { release } from "./releases";

export const statement = pgTable(
  "statement",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    words: words("words").notNull(),
    saidOn: day("said_on").notNull(),
    saidOnAt: instant("said_on_at"),
    releaseId: uuid("release_id"),
    claim: text("claim", { enum: ["resolved"] }),
    answer: text("answer", { enum: ["explained", "corrected"] }),
    answeredOn: day("answered_on"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, releaseId: release, sourceId: source }),
    index("statement_said").on(t.projectId, t.saidOn),
  ],
);
