import { sql } from "drizzle-orm";
import { bigint, boolean, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { EventBody } from "@/server/domain/events/event";
import { bytea, day, instant } from "./column";

export const event = pgTable(
  "event",
  {
    projectId: uuid("project_id").notNull(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    kind: text("kind").notNull(),
    happenedOn: day("happened_on"),
    actorId: uuid("actor_id"),
    actorRole: text("actor_role").notNull(),
    actorParty: uuid("actor_party"),
    partyId: uuid("party_id"),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    releaseId: uuid("release_id"),
    body: jsonb("body").$type<EventBody>().notNull().default(sql`'{}'`),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    replayed: boolean("replayed").notNull().default(false),
    prevHash: bytea("prev_hash").notNull(),
    hash: bytea("hash").notNull(),
    /** The act that wrote the line, and for each table a digest over the versions that it wrote; null: written before facts were sealed. */
    actId: uuid("act_id"),
    sealed: jsonb("sealed").$type<Readonly<Record<string, string>>>(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.seq] })],
);
