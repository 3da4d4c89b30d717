import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { EventBody } from "@/server/domain/events/event";
import { bytea, day, instant, provenance } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project, source } from "./projects";

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
    sourceId: provenance.sourceId,
    illustrative: provenance.illustrative,
    certainty: provenance.certainty,
    replayed: boolean("replayed").notNull().default(false),
    prevHash: bytea("prev_hash").notNull(),
    hash: bytea("hash").notNull(),
    /** The act that wrote the line, and for each table a digest over the versions that it wrote; null: written before facts were sealed. */
    actId: uuid("act_id"),
    sealed: jsonb("sealed").$type<Readonly<Record<string, string>>>(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.seq] }),
    ...references(t, {
      projectId: project,
      actorId: account,
      actorParty: party,
      partyId: party,
      sourceId: source,
    }),
    index("event_act").on(t.projectId, t.actId),
    index("event_happened").on(
      t.projectId,
      t.happenedOn.desc().nullsFirst(),
      t.seq.desc().nullsFirst(),
      t.recordedAt,
    ),
    index("event_kind").on(t.projectId, t.kind, t.recordedAt, t.partyId),
    index("event_recorded").on(
      t.projectId,
      t.recordedAt.desc().nullsFirst(),
      t.seq.desc().nullsFirst(),
    ),
    index("event_release").on(t.projectId, t.releaseId, t.seq).where(sql`release_id is not null`),
    index("event_subject").on(t.projectId, t.subjectKind, t.subjectId, t.seq),
  ],
);
