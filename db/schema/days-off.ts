import { sql } from "drizzle-orm";
import { pgTable, primaryKey, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, withdrawal, words } from "./column";
import { references } from "./keys";
import { project, source } from "./projects";

export const dayOff = pgTable(
  "day_off",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    offOn: day("off_on").notNull(),
    name: words("name").notNull(),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    uniqueIndex("day_off_on").on(t.projectId, t.offOn).where(sql`withdrawn_at is null`),
  ],
);
