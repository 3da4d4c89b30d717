import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { platform, stage } from "./chains";
import { day, provenance, withdrawal, words } from "./column";
import { defect } from "./defects";
import { environment } from "./environments";
import { member } from "./identity";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { queue } from "./queues";
import { release } from "./releases";
import { report } from "./reports";
import { waiver } from "./waivers";
import { workLine } from "./work-lines";

export const task = pgTable(
  "task",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    queueId: uuid("queue_id").notNull(),
    place: text("place").notNull(),
    rank: text("rank").generatedAlwaysAs(
      sql` CASE WHEN (status = ANY (ARRAY['not_started'::text, 'blocked'::text])) THEN place ELSE NULL::text END`,
    ),
    title: words("title").notNull(),
    status: text("status", {
      enum: ["not_started", "in_progress", "in_review", "done", "blocked"],
    }).notNull(),
    blockedReason: words("blocked_reason"),
    estimateDays: numeric("estimate_days", { precision: 6, scale: 2, mode: "number" }),
    dueOn: day("due_on"),
    directedBy: uuid("directed_by"),
    instruction: words("instruction"),
    qualityOwner: uuid("quality_owner"),
    qualityAnswer: text("quality_answer", { enum: ["awaited", "accepted", "declined"] }),
    qualityReason: words("quality_reason"),
    fullChainTest: boolean("full_chain_test").notNull().default(false),
    releaseId: uuid("release_id"),
    platformId: uuid("platform_id"),
    stageId: uuid("stage_id"),
    defectId: uuid("defect_id"),
    reportId: uuid("report_id"),
    waiverId: uuid("waiver_id"),
    enteredOn: day("entered_on").notNull(),
    ...provenance,
    kind: text("kind", { enum: ["development", "test", "defect", "operation"] })
      .notNull()
      .default("development"),
    assignee: uuid("assignee"),
    startedOn: day("started_on"),
    passesWhen: words("passes_when"),
    onFailure: words("on_failure"),
    dueBy: uuid("due_by"),
    estimateBy: uuid("estimate_by"),
    stoppedOn: day("stopped_on"),
    awaits: uuid("awaits"),
    awaitsEnvironment: uuid("awaits_environment"),
    ticketKey: text("ticket_key"),
    ticketUrl: text("ticket_url"),
    workedDays: numeric("worked_days", { precision: 12, scale: 6, mode: "number" }),
    lineId: uuid("line_id"),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      queueId: queue,
      directedBy: party,
      qualityOwner: party,
      releaseId: release,
      platformId: platform,
      stageId: stage,
      defectId: defect,
      reportId: report,
      waiverId: waiver,
      sourceId: source,
      assignee: member,
      dueBy: party,
      estimateBy: party,
      awaits: party,
      awaitsEnvironment: environment,
    }),
    foreignKey({
      name: "task_line",
      columns: [t.projectId, t.queueId, t.lineId],
      foreignColumns: [workLine.projectId, workLine.queueId, workLine.id],
    }),
    index("task_line_id").on(t.projectId, t.lineId).where(sql`line_id is not null`),
    index("task_place").on(t.projectId, t.queueId, t.place),
    index("task_queue").on(t.projectId, t.queueId, t.status, t.partyId),
    index("task_ranked").on(t.projectId, t.queueId, t.rank).where(sql`rank is not null`),
    index("task_release").on(t.projectId, t.releaseId).where(sql`release_id is not null`),
    index("task_unfinished").on(t.projectId, t.queueId, t.rank).where(sql`status <> 'done'`),
    index("task_awaited").on(t.projectId, t.qualityOwner).where(sql`quality_answer = 'awaited'`),
    index("task_stopped")
      .on(t.projectId)
      .where(sql`(awaits is not null or awaits_environment is not null) and status <> 'done'`),
    index("task_full_chain").on(t.projectId, t.id).where(sql`full_chain_test`),
    index("task_test")
      .on(t.projectId, t.releaseId, t.platformId)
      .where(sql`full_chain_test and status <> 'done'`),
  ],
);
