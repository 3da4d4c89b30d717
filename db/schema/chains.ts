import { sql } from "drizzle-orm";
import {
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { addedProvenance, withdrawal, words } from "./column";
import { references } from "./keys";
import { project, source } from "./projects";

export const platform = pgTable(
  "platform",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    name: words("name").notNull(),
    position: integer("position").notNull(),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project }),
    uniqueIndex("platform_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
  ],
);

export const chain = pgTable(
  "chain",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    name: words("name").notNull(),
    officialTerm: words("official_term").notNull(),
    ...addedProvenance,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    unique("chain_project_id_key").on(t.projectId),
  ],
);

export const stage = pgTable(
  "stage",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    chainId: uuid("chain_id").notNull(),
    position: integer("position").notNull(),
    name: words("name").notNull(),
    counterpart: words("counterpart"),
    notFor: jsonb("not_for").$type<readonly string[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, chainId: chain }),
    unique("stage_project_id_chain_id_position_key").on(t.projectId, t.chainId, t.position),
  ],
);
