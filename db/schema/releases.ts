import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { platform } from "./chains";
import { day, instant, provenance, withdrawal, words } from "./column";
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
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    uniqueIndex("release_project_id_ordinal_key")
      .on(t.projectId, t.ordinal)
      .where(sql`withdrawn_at is null`),
    uniqueIndex("release_project_id_version_key")
      .on(t.projectId, t.version)
      .where(sql`withdrawn_at is null`),
  ],
);

export const distribution = pgTable(
  "distribution",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    plannedOn: day("planned_on"),
    plannedOnAt: instant("planned_on_at"),
    distributedOn: day("distributed_on"),
    distributedOnAt: instant("distributed_on_at"),
    takenBackOn: day("taken_back_on"),
    takenBackOnAt: instant("taken_back_on_at"),
    takenBackWhy: words("taken_back_why"),
    decidedBy: uuid("decided_by"),
    unwaived: text("unwaived", { enum: ["none_given"] }),
    unwaivedWords: words("unwaived_words"),
    unwaivedBy: words("unwaived_by"),
    unwaivedAt: instant("unwaived_at"),
    ...provenance,
    ...withdrawal,
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
    uniqueIndex("distribution_project_id_release_id_platform_id_key")
      .on(t.projectId, t.releaseId, t.platformId)
      .where(sql`withdrawn_at is null`),
    index("distribution_platform").on(t.projectId, t.platformId, t.distributedOn),
  ],
);

export const distributionShare = pgTable(
  "distribution_share",
  {
    projectId: uuid("project_id").notNull(),
    distributionId: uuid("distribution_id").notNull(),
    position: integer("position").notNull(),
    sinceOn: day("since_on").notNull(),
    sinceOnAt: instant("since_on_at"),
    percent: integer("percent").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.distributionId, t.position] }),
    ...references(t, { projectId: project, distributionId: distribution }),
  ],
);
