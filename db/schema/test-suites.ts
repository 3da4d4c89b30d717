import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { addedProvenance, day, withdrawal, words } from "./column";
import { testCase } from "./coverage";
import { references } from "./keys";
import { party, project, source } from "./projects";

export const testSuite = pgTable(
  "test_suite",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    title: words("title").notNull(),
    criteria: words("criteria").notNull(),
    replacesId: uuid("replaces_id"),
    byPartyId: uuid("by_party_id").notNull(),
    approvalState: text("approval_state", { enum: ["drafted", "approved"] }),
    endedOn: day("ended_on"),
    ending: words("ending"),
    replacedById: uuid("replaced_by_id"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      replacesId: t,
      replacedById: t,
      byPartyId: party,
      sourceId: source,
    }),
    uniqueIndex("test_suite_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
    index("test_suite_numbered").on(
      t.projectId,
      sql.raw(String.raw`(substring(key from '^(.*)-\d{1,9}$'))`),
      sql.raw(String.raw`(substring(key from '\d{1,9}$')::integer)`),
    ),
  ],
);

export const testSuiteCase = pgTable(
  "test_suite_case",
  {
    projectId: uuid("project_id").notNull(),
    suiteId: uuid("suite_id").notNull(),
    caseId: uuid("case_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.suiteId, t.caseId] }),
    ...references(t, { projectId: project, suiteId: testSuite, caseId: testCase }),
    index("test_suite_case_case").on(t.projectId, t.caseId),
  ],
);
