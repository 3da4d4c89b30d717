import { integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { provenance, words } from "./column";
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
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project }),
    unique("platform_project_id_key_key").on(t.projectId, t.key),
  ],
);

export const chain = pgTable(
  "chain",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    name: words("name").notNull(),
    officialTerm: words("official_term").notNull(),
    sourceId: provenance.sourceId,
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
