// The approved orders in force, the inputs of their forecasts, and who has changed which input since.
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { jsonb, numeric, pgSchema, text, uuid } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import type {
  ApprovedPlan,
  InputChange,
  InputVersion,
} from "@/server/domain/projects/queue-inputs";
import type { TaskStatus } from "@/server/domain/projects/task-status";
import { changesOf, dated } from "@/server/domain/queues/inputs";
import { isAmong } from "../among";
import { day, instant } from "../schema/column";
import { event } from "../schema/events";
import { proposal } from "../schema/proposals";
import { queue } from "../schema/queues";
import { task } from "../schema/tasks";
import type { Reader } from "../scope";
import { isUnfinished } from "./open-test";
import { stands } from "./standing-order";
import { linesByQueue, linesIn } from "./work-lines";

const history = pgSchema("history");
const version = {
  projectId: uuid("project_id").notNull(),
  id: uuid("id").notNull(),
  actId: uuid("act_id"),
  from: instant("valid_from").notNull(),
};
const queueVersion = history.table("queue", {
  ...version,
  capacityDays: numeric("capacity_days", { mode: "number" }),
  reserve: numeric("reserve", { mode: "number" }).notNull(),
  daysOff: jsonb("days_off").$type<Day[]>().notNull(),
});
const lineVersion = history.table("work_line", {
  ...version,
  queueId: uuid("queue_id").notNull(),
  capacityDays: numeric("capacity_days", { mode: "number" }),
});
const taskVersion = history.table("task", {
  ...version,
  lineId: uuid("line_id"),
  status: text("status").$type<TaskStatus>().notNull(),
  estimateDays: numeric("estimate_days", { mode: "number" }),
  dueOn: day("due_on"),
});

/** The plans of the approved orders in force. An order has no plan if its inputs were not saved. */
export async function listApprovedPlans(
  db: Reader,
  projectId: string,
): Promise<readonly ApprovedPlan[]> {
  const lines = linesByQueue(db, projectId);
  const rows = await db
    .select({
      id: proposal.id,
      on: proposal.proposedOn,
      order: proposal.proposedOrder,
      inputs: proposal.inputs,
      queueId: queue.id,
      capacityDays: queue.capacityDays,
      reserve: queue.reserve,
      daysOff: queue.daysOff,
      lines: linesIn(lines),
    })
    .from(proposal)
    .innerJoin(queue, and(eq(queue.projectId, proposal.projectId), eq(queue.id, proposal.queueId)))
    .leftJoin(lines, eq(lines.queueId, queue.id))
    .where(and(eq(proposal.projectId, projectId), stands));
  const plans = await Promise.all(
    rows.map(async ({ id, on, order, inputs, queueId, ...vendor }) => {
      if (inputs === null || order === null) return [];
      const frozen = inputs.tasks.map((each) => each.id);
      const tasks = await listQueued(db, projectId, queueId, frozen);
      const compared = { inputs, order, now: { ...vendor, tasks } };
      const changes = changesOf(compared);
      const versions = await listVersions(db, projectId, queueId, changes);
      const plan = { ...compared, on, changes: changes.map((each) => dated(each, versions)) };
      return [{ ...plan, proposalId: id }];
    }),
  );
  return plans.flat();
}

/** The unfinished tasks of a queue plus all tasks of the frozen order, by place. */
async function listQueued(
  db: Reader,
  projectId: string,
  queueId: string,
  frozen: readonly string[],
) {
  const queued = (which: SQL) =>
    db
      .select({
        id: task.id,
        lineId: task.lineId,
        status: task.status,
        estimateDays: task.estimateDays,
        dueOn: task.dueOn,
        fullChainTest: task.fullChainTest,
        place: task.place,
      })
      .from(task)
      .where(and(eq(task.projectId, projectId), which));
  const unfinished = await queued(sql`${task.queueId} = ${queueId} and ${isUnfinished()}`);
  const there = new Set(unfinished.map(({ id }) => id));
  // Asked in one statement, the whole queue would be read.
  const done = frozen.filter((id) => !there.has(id));
  const others = done.length === 0 ? [] : await queued(isAmong(task.id, done));
  return [...unfinished, ...others]
    .sort((a, b) => inBytes(a.place, b.place) || inBytes(a.id, b.id))
    .map(({ place: _, ...row }) => row);
}

/** The order of texts by their bytes, as the database orders places and ids. */
const inBytes = (a: string, b: string): number => Number(a > b) - Number(a < b);

type Version = typeof queueVersion | typeof lineVersion | typeof taskVersion;

/** Joins the event of the act that wrote a version. An act with several events yields the version once per event. */
const writtenBy = ({ projectId, actId }: Version) =>
  and(eq(event.projectId, projectId), eq(event.actId, actId));

/**
 * Who wrote a version. An act that is still running has not written its event yet, so its author comes from the scope.
 */
const writer = ({ actId }: Version) =>
  sql<
    string | null
  >`coalesce(${event.actorId}, case when ${actId} = current_act() then scope_actor() end)`;

/** The changed versions in the order in which they were written, each with its author. */
async function listVersions(
  db: Reader,
  projectId: string,
  queueId: string,
  changes: readonly InputChange[],
): Promise<readonly InputVersion[]> {
  const taskIds = [...new Set(changes.flatMap(({ taskId }) => taskId ?? []))];
  const ofVendor = changes.some(({ taskId, lineId }) => taskId === null && lineId === undefined);
  const ofLines = changes.some(({ lineId }) => lineId !== undefined);
  const [queues, lines, tasks] = await Promise.all([
    ofVendor
      ? db
          .select({
            from: queueVersion.from,
            by: writer(queueVersion),
            capacityDays: queueVersion.capacityDays,
            reserve: queueVersion.reserve,
            daysOff: queueVersion.daysOff,
          })
          .from(queueVersion)
          .leftJoin(event, writtenBy(queueVersion))
          .where(and(eq(queueVersion.projectId, projectId), eq(queueVersion.id, queueId)))
          .orderBy(asc(queueVersion.from))
      : [],
    ofLines
      ? db
          .select({
            lineId: lineVersion.id,
            from: lineVersion.from,
            by: writer(lineVersion),
            capacityDays: lineVersion.capacityDays,
          })
          .from(lineVersion)
          .leftJoin(event, writtenBy(lineVersion))
          .where(and(eq(lineVersion.projectId, projectId), eq(lineVersion.queueId, queueId)))
          .orderBy(asc(lineVersion.from))
      : [],
    taskIds.length === 0
      ? []
      : db
          .select({
            taskId: taskVersion.id,
            from: taskVersion.from,
            by: writer(taskVersion),
            lineId: taskVersion.lineId,
            status: taskVersion.status,
            estimateDays: taskVersion.estimateDays,
            dueOn: taskVersion.dueOn,
          })
          .from(taskVersion)
          .leftJoin(event, writtenBy(taskVersion))
          .where(and(eq(taskVersion.projectId, projectId), isAmong(taskVersion.id, taskIds)))
          .orderBy(asc(taskVersion.from)),
  ]);
  const ofQueue = { taskId: null, status: null, estimateDays: null, dueOn: null };
  const ofTask = { capacityDays: null, reserve: null, daysOff: [] };
  return [
    ...queues.map(({ from, ...each }) => ({ ...ofQueue, ...each, on: dayOf(from) })),
    ...lines.map(({ from, ...each }) => ({ ...ofTask, ...ofQueue, ...each, on: dayOf(from) })),
    ...tasks.map(({ from, ...each }) => ({ ...ofTask, ...each, on: dayOf(from) })),
  ];
}
