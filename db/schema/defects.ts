import { sql } from "drizzle-orm";
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { stage } from "./chains";
import { day, instant, provenance, withdrawal, words } from "./column";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { distribution, release } from "./releases";

export const defect = pgTable(
  "defect",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    title: words("title").notNull(),
    effect: words("effect"),
    severity: text("severity", { enum: ["critical", "major", "minor"] }).notNull(),
    foundOn: day("found_on").notNull(),
    foundOnAt: instant("found_on_at"),
    resolvedOn: day("resolved_on"),
    resolvedOnAt: instant("resolved_on_at"),
    resolvedIn: uuid("resolved_in"),
    stageId: uuid("stage_id"),
    cause: words("cause"),
    causeBy: uuid("cause_by"),
    causeSource: uuid("cause_source"),
    ownerParty: uuid("owner_party"),
    duplicateOf: uuid("duplicate_of"),
    publicWords: words("public_words"),
    publicOn: day("public_on"),
    ...provenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      resolvedIn: release,
      stageId: stage,
      ownerParty: party,
      causeBy: party,
      causeSource: source,
      duplicateOf: t,
      sourceId: source,
    }),
    uniqueIndex("defect_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
    index("defect_numbered").on(
      t.projectId,
      sql.raw(String.raw`(substring(key from '^(.*)-\d{1,9}$'))`),
      sql.raw(String.raw`(substring(key from '\d{1,9}$')::integer)`),
    ),
    index("defect_open").on(t.projectId, t.foundOn).where(sql`resolved_on is null`),
  ],
);

export const defectDistribution = pgTable(
  "defect_distribution",
  {
    projectId: uuid("project_id").notNull(),
    defectId: uuid("defect_id").notNull(),
    distributionId: uuid("distribution_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.defectId, t.distributionId] }),
    ...references(t, { projectId: project, defectId: defect, distributionId: distribution }),
    index("defect_distribution_distribution").on(t.projectId, t.distributionId),
  ],
);

/** The columns of an attempt to reproduce something that did not succeed. */
export const trial = {
  triedOn: day("tried_on").notNull(),
  triedOnAt: instant("tried_on_at"),
  triedBy: uuid("tried_by").notNull(),
  builds: jsonb("builds").$type<string[]>().notNull(),
  devices: words("devices").notNull(),
  words: words("words").notNull(),
};

export const defectTrial = pgTable(
  "defect_trial",
  {
    projectId: uuid("project_id").notNull(),
    defectId: uuid("defect_id").notNull(),
    position: integer("position").notNull(),
    ...trial,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.defectId, t.position] }),
    ...references(t, { projectId: project, defectId: defect, triedBy: party }),
  ],
);
