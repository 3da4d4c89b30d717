import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { SECURITY_KINDS, SESSION_ENDS } from "@/server/domain/identity/security-event";
import { instant } from "./column";
import { account } from "./identity";
import { references } from "./keys";

export const securityEvent = pgTable(
  "security_event",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    at: instant("at").notNull().default(sql`transaction_timestamp()`),
    kind: text("kind", { enum: SECURITY_KINDS }).notNull(),
    accountId: uuid("account_id"),
    actorId: uuid("actor_id"),
    projectKey: text("project_key"),
    address: text("address"),
    device: text("device"),
    detail: text("detail"),
  },
  (t) => [
    ...references(t, { accountId: account, actorId: account }),
    index("security_event_account").on(t.accountId, t.at.desc().nullsFirst()),
    index("security_event_at").on(t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
);

export const session = pgTable(
  "session",
  {
    id: uuid("id").notNull().defaultRandom().primaryKey(),
    accountId: uuid("account_id").notNull(),
    startedAt: instant("started_at").notNull().default(sql`transaction_timestamp()`),
    seenAt: instant("seen_at").notNull().default(sql`transaction_timestamp()`),
    address: text("address").notNull(),
    device: text("device").notNull(),
    endedAt: instant("ended_at"),
    endedWhy: text("ended_why", {
      enum: ["signed-out", ...SESSION_ENDS],
    }),
  },
  (t) => [
    ...references(t, { accountId: account }),
    index("session_open").on(t.accountId).where(sql`ended_at is null`),
    index("session_started").on(t.startedAt),
  ],
);
