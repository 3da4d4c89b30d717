import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { EFFORT_SIDES, WORK_KINDS } from "@/server/domain/records/effort";
import { day, instant, withdrawal, words } from "./column";
import { contract } from "./contracts";
import { references } from "./keys";
import { party, project } from "./projects";

export const effort = pgTable(
  "effort",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    contractId: uuid("contract_id").notNull(),
    month: day("month").notNull(),
    work: text("work", { enum: WORK_KINDS }).notNull(),
    side: text("side", { enum: EFFORT_SIDES }).notNull(),
    days: integer("days").notNull(),
    note: words("note"),
    partyId: uuid("party_id").notNull(),
    byPartyId: uuid("by_party_id").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      contractId: contract,
      partyId: party,
      byPartyId: party,
    }),
    index("effort_contract").on(t.projectId, t.contractId, t.month),
  ],
);
