import { sql } from "drizzle-orm";
import { boolean, numeric, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

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
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    note: words("note"),
    kind: text("kind", { enum: ["development", "test", "defect", "operation"] })
      .notNull()
      .default("development"),
    assignee: uuid("assignee"),
    startedOn: day("started_on"),
    passesWhen: words("passes_when"),
    onFailure: words("on_failure"),
    dueBy: uuid("due_by"),
    estimateBy: uuid("estimate_by"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
