import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

export const defect = pgTable(
  "defect",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    title: words("title").notNull(),
    effect: words("effect"),
    severity: text("severity", { enum: ["critical", "major", "minor"] }).notNull(),
    foundOn: day("found_on").notNull(),
    resolvedOn: day("resolved_on"),
    resolvedIn: uuid("resolved_in"),
    ownerParty: uuid("owner_party"),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    note: words("note"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

export const defectDistribution = pgTable(
  "defect_distribution",
  {
    projectId: uuid("project_id").notNull(),
    defectId: uuid("defect_id").notNull(),
    distributionId: uuid("distribution_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.defectId, t.distributionId] })],
);
