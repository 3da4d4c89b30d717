import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

export const report = pgTable(
  "report",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    channel: text("channel", { enum: ["github", "social", "press", "call_centre"] }).notNull(),
    title: words("title").notNull(),
    summary: words("summary"),
    originalUrl: text("original_url"),
    receivedOn: day("received_on").notNull(),
    ownerMember: uuid("owner_member"),
    triagedOn: day("triaged_on"),
    movedOn: day("moved_on"),
    closedOn: day("closed_on"),
    releaseId: uuid("release_id"),
    platformId: uuid("platform_id"),
    defectId: uuid("defect_id"),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    note: words("note"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
