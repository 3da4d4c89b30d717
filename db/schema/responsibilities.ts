import { jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, withdrawal, words } from "./column";
import { contract } from "./contracts";
import { references } from "./keys";
import { party, project, source } from "./projects";

export const responsibility = pgTable(
  "responsibility",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    activity: words("activity").notNull(),
    partyId: uuid("party_id"),
    responsible: jsonb("responsible").$type<readonly string[]>(),
    consulted: jsonb("consulted").$type<readonly string[]>(),
    informed: jsonb("informed").$type<readonly string[]>(),
    contractId: uuid("contract_id"),
    orderingOn: day("ordering_on"),
    vendorOn: day("vendor_on"),
    enteredOn: day("entered_on"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      contractId: contract,
      sourceId: source,
    }),
  ],
);
