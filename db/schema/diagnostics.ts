import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, withdrawal, words } from "./column";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { distribution } from "./releases";

export const diagnostic = pgTable(
  "diagnostic",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    distributionId: uuid("distribution_id").notNull(),
    logs: text("logs", { enum: ["sent", "partly", "not_sent"] }).notNull(),
    noticed: words("noticed").notNull(),
    sinceOn: day("since_on").notNull(),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      distributionId: distribution,
      sourceId: source,
    }),
  ],
);
