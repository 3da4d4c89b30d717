import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { TestPlan } from "@/server/domain/coverage/test-plan";
import type { PlanInputs } from "@/server/domain/projects/queue-inputs";
import { ACCEPTORS } from "@/server/domain/proposals/condition";
import { FILLERS } from "@/server/domain/proposals/gaps";
import type { Gist } from "@/server/domain/proposals/leading";
import {
  type AnsweredFinding,
  type Effect,
  type RouteStep,
  STEP_ROLES,
} from "@/server/domain/proposals/proposal";
import type { Content, RecordSubjectName } from "@/server/domain/proposals/subject";
import { WRITERS } from "@/server/domain/proposals/writer";
import type { Move } from "@/server/domain/queues/order";
import { day, instant, provenance, words } from "./column";
import { account, member } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";
import { queue } from "./queues";
import { task } from "./tasks";

export const routeStep = pgTable(
  "route_step",
  {
    projectId: uuid("project_id").notNull(),
    position: integer("position").notNull(),
    role: text("role", { enum: STEP_ROLES }).notNull(),
    days: integer("days").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.position] }),
    ...references(t, { projectId: project }),
    unique("route_step_project_id_role_key").on(t.projectId, t.role),
  ],
);

/** The steps by which proposals about one kind of record are decided, if a project sets them apart. */
export const subjectStep = pgTable(
  "subject_step",
  {
    projectId: uuid("project_id").notNull(),
    subject: text("subject").$type<RecordSubjectName>().notNull(),
    position: integer("position").notNull(),
    role: text("role", { enum: STEP_ROLES }).notNull(),
    days: integer("days").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.subject, t.position] }),
    ...references(t, { projectId: project }),
    unique("subject_step_project_id_subject_role_key").on(t.projectId, t.subject, t.role),
  ],
);

export const deputy = pgTable(
  "deputy",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    role: text("role", { enum: STEP_ROLES }).notNull(),
    memberId: uuid("member_id").notNull(),
    fromOn: day("from_on").notNull(),
    untilOn: day("until_on").notNull(),
    namedBy: uuid("named_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, namedBy: account }),
    foreignKey({
      name: "deputy_project_id_member_id_fkey",
      columns: [t.projectId, t.memberId],
      foreignColumns: [member.projectId, member.id],
    }).onDelete("cascade"),
  ],
);

export const draft = pgTable(
  "draft",
  {
    projectId: uuid("project_id").notNull(),
    queueId: uuid("queue_id").notNull(),
    privateTo: uuid("private_to").notNull(),
    version: uuid("version").notNull().defaultRandom(),
    moves: jsonb("moves").$type<Move[]>().notNull(),
    undone: jsonb("undone").$type<Move[]>().notNull().default([]),
    reason: text("reason"),
    risk: text("risk"),
    alternatives: text("alternatives"),
    changedAt: instant("changed_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.queueId, t.privateTo] }),
    ...references(t, { projectId: project, queueId: queue, privateTo: account }),
  ],
);

export const proposal = pgTable(
  "proposal",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    /** The vendor whose queue or record it is; null: everybody in the project sees it. */
    partyId: uuid("party_id"),
    queueId: uuid("queue_id"),
    number: integer("number").notNull(),
    proposedBy: uuid("proposed_by").notNull(),
    proposedOn: day("proposed_on").notNull(),
    reason: words("reason").notNull(),
    reasonBy: text("reason_by", { enum: WRITERS }),
    risk: words("risk"),
    alternatives: words("alternatives"),
    baseVersion: integer("base_version"),
    baseOrder: jsonb("base_order").$type<string[]>(),
    proposedOrder: jsonb("proposed_order").$type<string[]>(),
    effects: jsonb("effects").$type<Effect[]>(),
    gist: jsonb("gist").$type<Gist>(),
    answers: jsonb("answers").$type<AnsweredFinding[]>().notNull().default([]),
    route: jsonb("route").$type<RouteStep[]>().notNull(),
    step: integer("step").notNull().default(1),
    stepDueOn: day("step_due_on"),
    status: text("status", { enum: ["open", "approved", "returned", "withdrawn"] })
      .notNull()
      .default("open"),
    decidedOn: day("decided_on"),
    digest: text("digest").notNull(),
    illustrative: provenance.illustrative,
    plans: jsonb("plans").$type<TestPlan[]>(),
    appliedVersion: integer("applied_version"),
    inputs: jsonb("inputs").$type<PlanInputs>(),
    counterTo: integer("counter_to"),
    counterState: text("counter_state", { enum: ["offered", "taken", "dropped"] }),
    /** The kind of the record that it is about, its id and its content; null: it changes the order of a queue. */
    recordKind: text("record_kind").$type<RecordSubjectName>(),
    recordId: uuid("record_id"),
    content: jsonb("content").$type<Content>(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, queueId: queue, proposedBy: account }),
    unique("proposal_project_id_id_proposed_by_key").on(t.projectId, t.id, t.proposedBy),
    unique("proposal_project_id_number_key").on(t.projectId, t.number),
    index("proposal_queue").on(t.projectId, t.queueId, t.status),
    uniqueIndex("proposal_record_open")
      .on(t.projectId, t.recordKind, t.recordId)
      .where(sql`status = 'open'`),
    index("proposal_put_off")
      .on(t.projectId, t.number)
      .where(sql`record_kind = 'waiver' and content -> 'values' ->> 'question' is not null`),
    index("proposal_counter").on(t.projectId, t.queueId).where(sql`counter_state = 'offered'`),
  ],
);

export const approval = pgTable(
  "approval",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id"),
    proposalId: uuid("proposal_id").notNull(),
    proposedBy: uuid("proposed_by").notNull(),
    step: integer("step").notNull(),
    role: text("role", { enum: STEP_ROLES }).notNull(),
    accountId: uuid("account_id").notNull(),
    deputy: boolean("deputy").notNull().default(false),
    verdict: text("verdict", { enum: ["approved", "returned"] }).notNull(),
    words: words("words"),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    plans: jsonb("plans").$type<TestPlan[]>(),
    sealed: text("sealed"),
    seal: text("seal"),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, accountId: account }),
    foreignKey({
      name: "approval_project_id_proposal_id_proposed_by_fkey",
      columns: [t.projectId, t.proposalId, t.proposedBy],
      foreignColumns: [proposal.projectId, proposal.id, proposal.proposedBy],
    }),
    unique("approval_project_id_proposal_id_account_id_key").on(
      t.projectId,
      t.proposalId,
      t.accountId,
    ),
    unique("approval_project_id_proposal_id_step_key").on(t.projectId, t.proposalId, t.step),
  ],
);

export const condition = pgTable(
  "condition",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id"),
    proposalId: uuid("proposal_id").notNull(),
    words: words("words").notNull(),
    dueOn: day("due_on").notNull(),
    asTask: boolean("as_task").notNull().default(false),
    taskId: uuid("task_id"),
    metOn: day("met_on"),
    owner: text("owner", { enum: FILLERS }),
    beforeStart: boolean("before_start"),
    shown: words("shown"),
    shownBy: uuid("shown_by"),
    shownOn: day("shown_on"),
    metBy: uuid("met_by"),
    /** The role that accepts it. */
    acceptor: text("acceptor", { enum: ACCEPTORS }),
    /** The role in whose place a deputy accepted it. */
    acceptedFor: text("accepted_for", { enum: STEP_ROLES }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      proposalId: proposal,
      taskId: task,
      shownBy: account,
      metBy: account,
    }),
    index("condition_proposal").on(t.projectId, t.proposalId),
    index("condition_blocking")
      .on(t.projectId, t.proposalId)
      .where(sql`before_start and met_on is null`),
  ],
);

export const remark = pgTable(
  "remark",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id"),
    proposalId: uuid("proposal_id").notNull(),
    accountId: uuid("account_id").notNull(),
    kind: text("kind", {
      enum: ["comment", "question", "answer", "opinion_asked", "opinion"],
    }).notNull(),
    words: words("words").notNull(),
    agrees: boolean("agrees"),
    estimates: jsonb("estimates").$type<{ taskId: string; days: number }[]>().notNull().default([]),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    /** Whom a question asks, or who answers. */
    side: text("side", { enum: FILLERS }),
    /** The ids of the needs that a question asks for. */
    gaps: jsonb("gaps").$type<readonly string[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      proposalId: proposal,
      accountId: account,
    }),
    index("remark_proposal").on(t.projectId, t.proposalId),
  ],
);

export const remarkReminder = pgTable(
  "remark_reminder",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id"),
    proposalId: uuid("proposal_id").notNull(),
    remarkId: uuid("remark_id").notNull(),
    accountId: uuid("account_id").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      proposalId: proposal,
      remarkId: remark,
      accountId: account,
    }),
    index("remark_reminder_remark").on(t.projectId, t.remarkId),
  ],
);
