import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { CONTRACT_KINDS } from "@/server/domain/records/contract";
import { day, provenance, withdrawal, words } from "./column";
import { references } from "./keys";
import { party, project, source } from "./projects";

export const contract = pgTable(
  "contract",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    fromPartyId: uuid("from_party_id").notNull(),
    title: words("title").notNull(),
    beginsOn: day("begins_on").notNull(),
    endsOn: day("ends_on"),
    amountYen: bigint("amount_yen", { mode: "number" }),
    kind: text("kind", { enum: CONTRACT_KINDS }),
    scope: words("scope"),
    ...provenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, fromPartyId: party, sourceId: source }),
    index("contract_party").on(t.projectId, t.partyId),
  ],
);
