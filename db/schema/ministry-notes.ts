import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant, words } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";
import { proposal } from "./proposals";

export const ministryNote = pgTable(
  "ministry_note",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    proposalId: uuid("proposal_id").notNull(),
    accountId: uuid("account_id").notNull(),
    words: words("words").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      proposalId: proposal,
      accountId: account,
    }),
    index("ministry_note_proposal").on(t.projectId, t.proposalId),
  ],
);
