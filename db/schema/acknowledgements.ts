import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, provenance, words } from "./column";
import { member } from "./identity";
import { references } from "./keys";
import { party, project, source } from "./projects";

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
    act: text("act", { enum: ["read", "acknowledged", "reserved", "objected", "asked", "replied"] })
      .notNull()
      .default("acknowledged"),
    words: words("words"),
    sourceId: provenance.sourceId,
    illustrative: provenance.illustrative,
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, memberId: member, sourceId: source }),
    uniqueIndex("acknowledgement_order")
      .on(t.projectId, t.subjectId, t.partyId)
      .where(sql`act in ('acknowledged', 'reserved', 'objected') and subject_kind = 'proposal'`),
    uniqueIndex("acknowledgement_read")
      .on(t.projectId, t.subjectKind, t.subjectId, t.memberId)
      .where(sql`act = 'read'`),
    index("acknowledgement_subject").on(t.projectId, t.subjectKind, t.subjectId),
  ],
);
