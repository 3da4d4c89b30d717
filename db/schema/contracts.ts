import { bigint, boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

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
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    note: words("note"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
