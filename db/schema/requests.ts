import { sql } from "drizzle-orm";
import { customType, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Json } from "@/server/domain/json";
import { instant } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { project } from "./projects";

// The driver parses jsonb already; drizzle's own jsonb would parse a text such as "12" a second time.
const json = customType<{ data: Json; driverData: unknown }>({
  dataType: () => "jsonb",
  toDriver: (value) => JSON.stringify(value),
});

export const request = pgTable(
  "request",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull(),
    privateTo: uuid("private_to").notNull(),
    action: text("action").notNull(),
    digest: text("digest").notNull(),
    /** What the press was answered. */
    answer: json("answer"),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id, t.privateTo] }),
    ...references(t, { projectId: project, privateTo: account }),
  ],
);
