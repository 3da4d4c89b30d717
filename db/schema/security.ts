import { sql } from "drizzle-orm";
import { bigint, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { SECURITY_KINDS, SESSION_ENDS } from "@/server/domain/identity/security-event";
import { instant } from "./column";

export const securityEvent = pgTable("security_event", {
  id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
  at: instant("at").notNull().default(sql`transaction_timestamp()`),
  kind: text("kind", { enum: SECURITY_KINDS }).notNull(),
  accountId: uuid("account_id"),
  actorId: uuid("actor_id"),
  projectKey: text("project_key"),
  address: text("address"),
  device: text("device"),
  detail: text("detail"),
});

export const session = pgTable("session", {
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
});
