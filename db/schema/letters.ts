import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { orderHold } from "./order-holds";
import { party, project } from "./projects";
import { approval } from "./proposals";

export const letter = pgTable(
  "letter",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id"),
    proposalId: uuid("proposal_id"),
    step: integer("step"),
    deputyId: uuid("deputy_id"),
    holdId: uuid("hold_id"),
    accountId: uuid("account_id").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    sentAt: instant("sent_at"),
    tries: integer("tries").notNull().default(0),
    refused: integer("refused").notNull().default(0),
    givenUpAt: instant("given_up_at"),
    nextTryAt: instant("next_try_at").notNull().default(sql`transaction_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, accountId: account, holdId: orderHold }),
    foreignKey({
      name: "letter_project_id_proposal_id_step_fkey",
      columns: [t.projectId, t.proposalId, t.step],
      foreignColumns: [approval.projectId, approval.proposalId, approval.step],
    }),
    unique("letter_project_id_deputy_id_account_id_key").on(t.projectId, t.deputyId, t.accountId),
    unique("letter_project_id_hold_id_account_id_key").on(t.projectId, t.holdId, t.accountId),
    unique("letter_project_id_proposal_id_step_account_id_key").on(
      t.projectId,
      t.proposalId,
      t.step,
      t.accountId,
    ),
    index("letter_waiting").on(t.projectId, t.nextTryAt).where(sql`sent_at is null`),
  ],
);
