import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, withdrawal, words } from "./column";
import { contract } from "./contracts";
import { references } from "./keys";
import { party, project, source } from "./projects";

export const instruction = pgTable(
  "instruction",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    what: words("what").notNull(),
    why: words("why"),
    partyId: uuid("party_id").notNull(),
    fromPartyId: uuid("from_party_id").notNull(),
    issuedOn: day("issued_on"),
    dueOn: day("due_on"),
    contractId: uuid("contract_id"),
    upperId: uuid("upper_id"),
    receivedOn: day("received_on"),
    restated: words("restated"),
    confirmedOn: day("confirmed_on"),
    clarified: words("clarified"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      fromPartyId: party,
      contractId: contract,
      upperId: t,
      sourceId: source,
    }),
    index("instruction_issued").on(t.projectId, t.issuedOn),
  ],
);
