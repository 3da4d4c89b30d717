import { sql } from "drizzle-orm";
import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, words } from "./column";

export const acknowledgement = pgTable(
  "acknowledgement",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    memberId: uuid("member_id"),
    subjectKind: text("subject_kind", {
      enum: ["waiver", "environment", "finding", "instruction", "proposal"],
    }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    act: text("act", { enum: ["read", "acknowledged", "objected"] })
      .notNull()
      .default("acknowledged"),
    words: words("words"),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
