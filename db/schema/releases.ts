import { index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { platform } from "./chains";
import { day, provenance, words } from "./column";
import { references } from "./keys";
import { party, project, source } from "./projects";

export const release = pgTable(
  "release",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    version: text("version").notNull(),
    ordinal: integer("ordinal").notNull(),
    taggedOn: day("tagged_on"),
    changes: words("changes"),
    checked: words("checked"),
    ...provenance,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    unique("release_project_id_ordinal_key").on(t.projectId, t.ordinal),
    unique("release_project_id_version_key").on(t.projectId, t.version),
  ],
);

export const distribution = pgTable(
  "distribution",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    distributedOn: day("distributed_on"),
    decidedBy: uuid("decided_by"),
    ...provenance,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      releaseId: release,
      platformId: platform,
      decidedBy: party,
      sourceId: source,
    }),
    unique("distribution_project_id_release_id_platform_id_key").on(
      t.projectId,
      t.releaseId,
      t.platformId,
    ),
    index("distribution_platform").on(t.projectId, t.platformId, t.distributedOn),
  ],
);
