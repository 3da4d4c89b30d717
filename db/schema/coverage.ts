import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { StageCell } from "@/server/domain/coverage/stage-cells";
import { ROLES } from "@/server/domain/identity/roles";
import { day, instant, words } from "./column";

export const chain = pgTable(
  "chain",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    name: words("name").notNull(),
    officialTerm: words("official_term").notNull(),
    sourceId: uuid("source_id"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
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
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

export const platform = pgTable(
  "platform",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    name: words("name").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

export const testCase = pgTable(
  "test_case",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    kind: text("kind", { enum: ["unit", "integration", "system", "full_chain"] }).notNull(),
    platformId: uuid("platform_id"),
    title: words("title").notNull(),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

export const testCaseStage = pgTable(
  "test_case_stage",
  {
    projectId: uuid("project_id").notNull(),
    caseId: uuid("case_id").notNull(),
    stageId: uuid("stage_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.caseId, t.stageId] })],
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
    ranBy: uuid("ran_by"),
    reportedBy: uuid("reported_by"),
    words: words("words"),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
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
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
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
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

export const coverage = pgTable(
  "coverage",
  {
    projectId: uuid("project_id").notNull(),
    distributionId: uuid("distribution_id").notNull(),
    verdict: text("verdict", {
      enum: ["verified", "reported", "failed", "not_run", "no_record"],
    }).notNull(),
    relation: text("relation", { enum: ["before", "after"] }),
    verifiedOn: day("verified_on"),
    reportedOn: day("reported_on"),
    without: text("without", { enum: ["failed", "not_run", "no_record"] }),
    failedOn: day("failed_on"),
    cells: jsonb("cells").$type<StageCell[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.distributionId] })],
);
