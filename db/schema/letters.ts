import { sql } from "drizzle-orm";
import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "./column";

export const letter = pgTable(
  "letter",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id"),
    proposalId: uuid("proposal_id"),
    step: integer("step"),
    deputyId: uuid("deputy_id"),
    accountId: uuid("account_id").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    sentAt: instant("sent_at"),
    tries: integer("tries").notNull().default(0),
    refused: integer("refused").notNull().default(0),
    givenUpAt: instant("given_up_at"),
    nextTryAt: instant("next_try_at").notNull().default(sql`transaction_timestamp()`),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
