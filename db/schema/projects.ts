import { sql } from "drizzle-orm";
import {
  bigint,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { CLOSED_STATES } from "@/server/domain/projects/project-state";
import type { Thresholds } from "@/server/domain/projects/thresholds";
import { addedProvenance, day, instant, provenance, withdrawal, words } from "./column";
import { references } from "./keys";

export const project = pgTable(
  "project",
  {
    projectId: uuid("project_id").notNull().defaultRandom().primaryKey(),
    key: text("key").notNull(),
    name: words("name").notNull(),
    fullName: words("full_name"),
    purpose: words("purpose"),
    thresholds: jsonb("thresholds").$type<Partial<Thresholds>>().notNull().default({}),
    /** null: it goes on. */
    state: text("state", { enum: CLOSED_STATES }),
  },
  (t) => [unique("project_key_key").on(t.key)],
);

export const party = pgTable(
  "party",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    name: words("name").notNull(),
    part: words("part"),
    kind: text("kind", { enum: ["ministry", "office", "vendor", "community"] }).notNull(),
    parentId: uuid("parent_id"),
    knownPartyId: uuid("known_party_id").generatedAlwaysAs(
      sql` CASE WHEN (kind = 'vendor') THEN id ELSE NULL::uuid END`,
    ),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, parentId: t, sourceId: source }),
    uniqueIndex("party_project_id_key_key").on(t.projectId, t.key).where(sql`withdrawn_at is null`),
  ],
);

export const source = pgTable(
  "source",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    kind: text("kind", {
      enum: ["investigation", "press", "code", "announcement", "report", "exercise", "feed"],
    }).notNull(),
    title: words("title").notNull(),
    publisher: words("publisher"),
    url: text("url"),
    publishedOn: day("published_on"),
    heardAt: instant("heard_at"),
    allowedAge: integer("allowed_age"),
    illustrative: provenance.illustrative,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project }),
    uniqueIndex("source_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
  ],
);

export const figure = pgTable(
  "figure",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    kind: text("kind", { enum: ["downloads", "positive_registrations"] }).notNull(),
    value: bigint("value", { mode: "number" }).notNull(),
    onDay: day("on_day").notNull(),
    ...addedProvenance,
    sourceId: uuid("source_id").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    unique("figure_project_id_kind_on_day_key").on(t.projectId, t.kind, t.onDay),
  ],
);
