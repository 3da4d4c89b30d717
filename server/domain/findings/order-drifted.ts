// The starts and due dates that the approvers of an order were shown no longer hold (seed 2(1)③, 2(2)③).
import { z } from "zod";
import type { BusinessCalendar } from "../calendar/business-days";
import { type Day, laterDay, parseDay } from "../calendar/day";
import { type ApprovedPlan, type DatedChange, INPUTS } from "../projects/queue-inputs";
import type { ProjectState } from "../projects/state";
import { meetsDue } from "../queues/forecast";
import { presentTasks } from "../queues/inputs";
import { type OnLine, sameLine } from "../queues/lines";
import { planOf } from "../queues/plan";
import { isRanked } from "../queues/status";
import type { Found } from "./finding";

/** How many tasks and changes a finding names; the rest are only counted. */
const NAMED = 20;

const aDay = z.string().transform((text, context): Day => {
  const day = parseDay(text);
  if (day !== null) return day;
  context.addIssue("not a day");
  return z.NEVER;
});
const days = z.object({ starts: aDay.nullable(), ends: aDay.nullable(), due: aDay.nullable() });
const drift = z.object({
  /** The tasks that are no longer as approved, tests first, each as expected then and as expected now. */
  tasks: z.array(z.object({ id: z.string(), was: days, now: days })),
  tasksTotal: z.number(),
  /** The changes that can have caused it. */
  changes: z.array(
    z.object({
      what: z.enum(INPUTS),
      taskId: z.string().nullable(),
      lineId: z.string().exactOptional(),
      from: z.union([z.number(), z.string()]).nullable(),
      to: z.union([z.number(), z.string()]).nullable(),
      on: aDay.nullable(),
      by: z.string().nullable(),
    }),
  ),
  changesTotal: z.number(),
});
export type Drift = z.infer<typeof drift>;

/** The two forecasts stored in the facts of a finding `order-drifted`; null: the facts hold none. */
export const readDrift = (facts: unknown): Drift | null => drift.safeParse(facts).data ?? null;

/**
 * Compares the forecast that was approved with the present one. Both start from the day of the proposal, one with the
 * inputs of then and one with the inputs of now, so that the passing of days alone is no drift. A full-chain test has
 * drifted if its expected start is now later or unknown, or if its due date was moved later. Any task has drifted if it
 * was expected to meet its due date and no longer is. A task that is done or in review never has. null: no drift.
 */
export function driftOf(plan: ApprovedPlan, calendar: BusinessCalendar): Drift | null {
  const { inputs, order, now, on } = plan;
  const waited = new Set(order);
  const then = planOf(
    calendar,
    { ...inputs, workedUntil: null },
    {
      working: inputs.tasks.filter(({ id }) => !waited.has(id)),
      waiting: inputs.tasks.filter(({ id }) => waited.has(id)),
    },
    on,
  ).expect(order);
  const present = presentTasks(plan);
  const expected = new Map(
    planOf(calendar, { ...now, workedUntil: null }, present, on)
      .expect()
      .map((each) => [each.id, each]),
  );
  const dues = new Map(inputs.tasks.map(({ id, dueOn }) => [id, dueOn]));
  const approved = new Map(then.map((each) => [each.id, each]));
  const drifted = now.tasks.flatMap(({ id, status, dueOn, fullChainTest }) => {
    const [was, will] = [approved.get(id), expected.get(id)];
    if (was === undefined || will === undefined || status === "done" || status === "in_review")
      return [];
    const task = {
      id,
      was: { starts: was.startsOn, ends: was.endsOn, due: dues.get(id) ?? null },
      now: { starts: will.startsOn, ends: will.endsOn, due: dueOn },
    };
    const startsLater = isRanked(status) && isLater(task.now.starts, task.was.starts);
    const putOff = isLater(task.now.due, task.was.due);
    const misses = meets(task.was) && task.now.due !== null && !meets(task.now);
    return misses || (fullChainTest && (startsLater || putOff)) ? [{ task, fullChainTest }] : [];
  });
  if (drifted.length === 0) return null;
  const tasks = [
    ...drifted.filter((each) => each.fullChainTest),
    ...drifted.filter((each) => !each.fullChainTest),
  ].map(({ task }) => task);
  const changes = behind(plan, [...present.working, ...present.waiting], tasks);
  return {
    tasks: tasks.slice(0, NAMED),
    tasksTotal: tasks.length,
    changes: changes.slice(0, NAMED),
    changesTotal: changes.length,
  };
}

/** Whether `day` is later than `than`. An unknown `day` counts as later than any known one. */
const isLater = (day: Day | null, than: Day | null): boolean =>
  than !== null && (day === null || day > than);

const meets = ({ ends, due }: Drift["tasks"][number]["now"]): boolean => meetsDue(due, ends);

/**
 * The changes that can have moved these tasks: the vendor's, their own, and those of tasks ahead of them, on the lines of
 * work that the tasks are on. A task that left a line is no longer ahead of anything there.
 */
function behind(
  { changes, now }: ApprovedPlan,
  order: readonly (OnLine & { readonly id: string })[],
  tasks: Drift["tasks"],
): DatedChange[] {
  const moved = new Set(tasks.map(({ id }) => id));
  const late = now.tasks.filter(({ id }) => moved.has(id));
  const isTheirs = (of: OnLine) => late.some((task) => sameLine(task, of));
  const last = (of: OnLine) =>
    order.findLastIndex((task) => moved.has(task.id) && sameLine(task, of));
  const ahead = new Set(
    order.flatMap((task, at) => (isTheirs(task) && at < last(task) ? [task.id] : [])),
  );
  return changes.filter(({ what, taskId, lineId = null }) => {
    if (taskId === null) return what !== "capacity" || isTheirs({ lineId });
    if (moved.has(taskId)) return true;
    return what !== "due" && what !== "blocked" && ahead.has(taskId);
  });
}

/**
 * `order-drifted`, about an approved order that no later one has replaced. `since` is the day of the first change that
 * caused the drift, or of the approval if that is later. The roles that approved it and the official must act.
 */
export function orderDrifted(
  { proposals, plans }: Pick<ProjectState, "proposals" | "plans">,
  calendar: BusinessCalendar,
): readonly Found[] {
  const known = new Map(plans.map((plan) => [plan.proposalId, plan]));
  return proposals.flatMap((proposal): readonly Found[] => {
    const { id, partyId, approvedOn, approvers } = proposal;
    const plan = known.get(id);
    if (plan === undefined || approvedOn === null) return [];
    const facts = driftOf(plan, calendar);
    if (facts === null) return [];
    const [first = approvedOn] = facts.changes.flatMap(({ on }) => on ?? []).sort();
    const since = laterDay(first, approvedOn);
    const roles = new Set([...approvers, "official" as const]);
    return [
      {
        id,
        partyId,
        records: facts.tasks.map((task) => ({ kind: "task", id: task.id })),
        since,
        actors: [...roles].map((role) => ({ role, from: since })),
        facts,
      },
    ];
  });
}
