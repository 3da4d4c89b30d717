import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { project } from "./projects";

export const request = pgTable(
  "request",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull(),
    privateTo: uuid("private_to").notNull(),
    subjectId: uuid("subject_id").notNull(),
    action: text("action").notNull(),
    digest: text("digest").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id, t.privateTo] }),
    ...references(t, { projectId: project, privateTo: account }),
  ],
);
