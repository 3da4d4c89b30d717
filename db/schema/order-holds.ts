import { sql } from "drizzle-orm";
import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { HOLD_KINDS } from "@/server/domain/proposals/hold";
import { instant, words } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";
import { proposal } from "./proposals";

export const orderHold = pgTable(
  "order_hold",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    proposalId: uuid("proposal_id").notNull(),
    kind: text("kind", { enum: HOLD_KINDS }).notNull(),
    accountId: uuid("account_id").notNull(),
    words: words("words").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
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
    index("order_hold_proposal").on(t.projectId, t.proposalId, t.sequence),
  ],
);
