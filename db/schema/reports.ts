import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LEVELS, PASSED_ANSWERS } from "@/server/domain/reports/escalation";
import { platform, stage } from "./chains";
import { day, instant, provenance, withdrawal, words } from "./column";
import { defect, trial } from "./defects";
import { member } from "./identity";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { release } from "./releases";

export const report = pgTable(
  "report",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    channel: text("channel", { enum: ["github", "social", "press", "call_centre"] }).notNull(),
    title: words("title").notNull(),
    summary: words("summary"),
    originalUrl: text("original_url"),
    receivedOn: day("received_on").notNull(),
    receivedOnAt: instant("received_on_at"),
    ownerMember: uuid("owner_member"),
    listedOn: day("listed_on"),
    listedOnAt: instant("listed_on_at"),
    triagedOn: day("triaged_on"),
    triagedOnAt: instant("triaged_on_at"),
    movedOn: day("moved_on"),
    movedOnAt: instant("moved_on_at"),
    closedOn: day("closed_on"),
    closedOnAt: instant("closed_on_at"),
    addedOn: day("added_on"),
    addedOnAt: instant("added_on_at"),
    added: words("added"),
    releaseId: uuid("release_id"),
    platformId: uuid("platform_id"),
    defectId: uuid("defect_id"),
    stageId: uuid("stage_id"),
    severity: text("severity", { enum: ["critical", "major", "minor"] }),
    answer: text("answer", { enum: ["taken_up", "declined"] }),
    duplicateOf: uuid("duplicate_of"),
    ownedOn: day("owned_on"),
    ownedOnAt: instant("owned_on_at"),
    publicWords: words("public_words"),
    publicOn: day("public_on"),
    ...provenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      ownerMember: member,
      releaseId: release,
      platformId: platform,
      defectId: defect,
      stageId: stage,
      duplicateOf: t,
      sourceId: source,
    }),
    uniqueIndex("report_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
    index("report_numbered").on(
      t.projectId,
      sql.raw(String.raw`(substring(key from '^(.*)-\d{1,9}$'))`),
      sql.raw(String.raw`(substring(key from '\d{1,9}$')::integer)`),
    ),
    index("report_open").on(t.projectId, t.receivedOn).where(sql`closed_on is null`),
    index("report_received").on(t.projectId, t.receivedOn),
  ],
);

export const reportEscalation = pgTable(
  "report_escalation",
  {
    projectId: uuid("project_id").notNull(),
    reportId: uuid("report_id").notNull(),
    position: integer("position").notNull(),
    level: text("level", { enum: LEVELS }).notNull(),
    passedOn: day("passed_on").notNull(),
    passedOnAt: instant("passed_on_at"),
    passedBy: uuid("passed_by"),
    words: words("words"),
    answer: text("answer", { enum: PASSED_ANSWERS }),
    answeredOn: day("answered_on"),
    answeredOnAt: instant("answered_on_at"),
    answeredBy: uuid("answered_by"),
    answered: words("answered"),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.reportId, t.position] }),
    ...references(t, {
      projectId: project,
      reportId: report,
      passedBy: member,
      answeredBy: member,
    }),
    index("report_escalation_open").on(t.projectId, t.reportId).where(sql`answer is null`),
  ],
);

export const reportTrial = pgTable(
  "report_trial",
  {
    projectId: uuid("project_id").notNull(),
    reportId: uuid("report_id").notNull(),
    position: integer("position").notNull(),
    ...trial,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.reportId, t.position] }),
    ...references(t, { projectId: project, reportId: report, triedBy: party }),
  ],
);
