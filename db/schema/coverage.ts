import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { CellSpan } from "@/server/domain/coverage/stage-cells";
import { ROLES } from "@/server/domain/identity/roles";
import type { Passed } from "@/server/domain/projects/passed";
import { VERIFIED_RELATIONS } from "@/server/domain/projects/state";
import { platform, stage } from "./chains";
import { addedProvenance, day, instant, provenance, withdrawal, words } from "./column";
import { environment } from "./environments";
import { account } from "./identity";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { distribution, release } from "./releases";

export const testCase = pgTable(
  "test_case",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    kind: text("kind", { enum: ["unit", "integration", "system", "full_chain"] }).notNull(),
    platformId: uuid("platform_id"),
    title: words("title").notNull(),
    ...addedProvenance,
    illustrative: provenance.illustrative,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, platformId: platform, sourceId: source }),
  ],
);

export const testCaseStage = pgTable(
  "test_case_stage",
  {
    projectId: uuid("project_id").notNull(),
    caseId: uuid("case_id").notNull(),
    stageId: uuid("stage_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.caseId, t.stageId] }),
    ...references(t, { projectId: project, caseId: testCase, stageId: stage }),
  ],
);

export const testRun = pgTable(
  "test_run",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    environmentId: uuid("environment_id"),
    ranOn: day("ran_on").notNull(),
    ranOnAt: instant("ran_on_at"),
    ranBy: uuid("ran_by"),
    reportedBy: uuid("reported_by"),
    words: words("words"),
    sourceId: provenance.sourceId,
    illustrative: provenance.illustrative,
    certainty: provenance.certainty,
    knownThen: provenance.knownThen,
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      releaseId: release,
      platformId: platform,
      environmentId: environment,
      ranBy: party,
      reportedBy: party,
      sourceId: source,
    }),
    index("test_run_release").on(t.projectId, t.releaseId, t.platformId),
  ],
);

export const testResult = pgTable(
  "test_result",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    runId: uuid("run_id").notNull(),
    caseId: uuid("case_id").notNull(),
    stageId: uuid("stage_id"),
    outcome: text("outcome", { enum: ["passed", "failed", "blocked", "not_run"] }).notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, runId: testRun, caseId: testCase, stageId: stage }),
    index("test_result_run").on(t.projectId, t.runId),
  ],
);

/** Of the results of a case on a build those that can still decide something. */
export const standing = pgTable(
  "standing",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull(),
    runId: uuid("run_id").notNull(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    caseId: uuid("case_id").notNull(),
    stageId: uuid("stage_id"),
    outcome: text("outcome", { enum: ["passed", "failed", "blocked", "not_run"] }).notNull(),
    backing: text("backing", { enum: ["confirmed", "awaiting"] }).notNull(),
    ranOn: day("ran_on").notNull(),
    ranOnAt: instant("ran_on_at"),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      id: testResult,
      runId: testRun,
      releaseId: release,
      platformId: platform,
      caseId: testCase,
      stageId: stage,
    }),
    index("standing_build").on(t.projectId, t.releaseId, t.platformId),
    index("standing_case").on(t.projectId, t.caseId),
  ],
);

export const confirmation = pgTable(
  "confirmation",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    runId: uuid("run_id").notNull(),
    verdict: text("verdict", { enum: ["confirmed", "returned"] }).notNull(),
    words: words("words"),
    accountId: uuid("account_id").notNull(),
    role: text("role", { enum: ROLES }).notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, runId: testRun, accountId: account }),
    unique("confirmation_project_id_run_id_key").on(t.projectId, t.runId),
  ],
);

export const coverage = pgTable(
  "coverage",
  {
    projectId: uuid("project_id").notNull(),
    distributionId: uuid("distribution_id").notNull(),
    verdict: text("verdict", {
      enum: ["verified", "reported", "failed", "not_run", "no_record"],
    }).notNull(),
    relation: text("relation", { enum: VERIFIED_RELATIONS }),
    verifiedOn: day("verified_on"),
    reportedOn: day("reported_on"),
    passedAgainOn: day("passed_again_on"),
    without: text("without", { enum: ["failed", "not_run", "no_record"] }),
    failedOn: day("failed_on"),
    passed: jsonb("passed").$type<Passed>(),
    cells: jsonb("cells").$type<CellSpan[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.distributionId] }),
    ...references(t, { projectId: project, distributionId: distribution }),
    index("coverage_verdict").on(t.projectId, t.verdict),
  ],
);
