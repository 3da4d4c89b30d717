// The forecasts behind a frozen proposal, computed again from its frozen inputs (seed 2(1)③).
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
} from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { PlanInputs } from "../projects/queue-inputs";
import { sameLine } from "../queues/lines";
import { planOf } from "../queues/plan";
import type { RouteStep } from "./proposal";
import { stepDueOn } from "./proposal";

export interface FrozenPlan {
  readonly inputs: PlanInputs | null;
  readonly baseOrder: readonly string[];
  readonly proposedOrder: readonly string[];
  readonly proposedOn: Day;
}

/** What a forecast says of one task in the old and in the new order. */
export interface Forecasts {
  readonly endsBefore: Day | null;
  readonly endsAfter: Day | null;
  /** The outside deadline, and the business days from the expected end to it; negative: it is missed. */
  readonly dueOn: Day | null;
  readonly slackBefore: number | null;
  readonly slackAfter: number | null;
}

const NOTHING: Forecasts = {
  endsBefore: null,
  endsAfter: null,
  dueOn: null,
  slackBefore: null,
  slackAfter: null,
};

/** The frozen plan of each order. null: the proposal was made before inputs were kept. */
export function expecting(
  calendar: BusinessCalendar,
  { inputs, baseOrder, proposedOn }: FrozenPlan,
) {
  if (inputs === null) return null;
  const waits = new Set(baseOrder);
  return planOf(
    calendar,
    { ...inputs, workedUntil: null },
    {
      working: inputs.tasks.filter(({ id }) => !waits.has(id)),
      waiting: inputs.tasks.filter(({ id }) => waits.has(id)),
    },
    proposedOn,
  );
}

/** The forecasts of every waiting task, by id. */
export function forecastsOf(
  calendar: BusinessCalendar,
  frozen: FrozenPlan,
): (taskId: string) => Forecasts {
  const plan = expecting(calendar, frozen);
  if (plan === null) return () => NOTHING;
  const before = new Map(plan.expect(frozen.baseOrder).map((each) => [each.id, each.endsOn]));
  const after = new Map(plan.expect(frozen.proposedOrder).map((each) => [each.id, each.endsOn]));
  const dues = new Map(plan.tasks.map(({ id, dueOn }) => [id, dueOn]));
  return (taskId) => {
    const [endsBefore, endsAfter] = [before.get(taskId) ?? null, after.get(taskId) ?? null];
    const dueOn = dues.get(taskId) ?? null;
    const slack = (endsOn: Day | null) =>
      dueOn === null || endsOn === null ? null : businessDaysBetween(calendar, endsOn, dueOn);
    return {
      endsBefore,
      endsAfter,
      dueOn,
      slackBefore: slack(endsBefore),
      slackAfter: slack(endsAfter),
    };
  };
}

/**
 * What the vendor begins instead if the first row of the new order cannot begin: what comes first on its line of work in
 * the old order. null: the row itself, or nothing.
 */
export function insteadOf({ inputs, baseOrder, proposedOrder }: FrozenPlan): string | null {
  const [lead] = proposedOrder;
  if (lead === undefined) return null;
  const tasks = new Map(inputs?.tasks.map((task) => [task.id, task]));
  const own = tasks.get(lead) ?? {};
  const next = baseOrder.find((id) => sameLine(tasks.get(id) ?? {}, own));
  return next === undefined || next === lead ? null : next;
}

/**
 * When the first row of the new order would start if it were decided too late for its planned start: the vendor then
 * begins {@link insteadOf} and finishes it. null: nothing comes before it, or the start is unknown.
 */
export function startIfLate(calendar: BusinessCalendar, frozen: FrozenPlan): Day | null {
  const [lead] = frozen.proposedOrder;
  const plan = expecting(calendar, frozen);
  const next = insteadOf(frozen);
  if (plan === null || next === null) return null;
  const order = [next, ...frozen.proposedOrder.filter((id) => id !== next)];
  return plan.expect(order).find(({ id }) => id === lead)?.startsOn ?? null;
}

/**
 * The last day for deciding a step: its business days after `today`, but no later than the last business day that keeps
 * the planned start, and never before `today`. `startsOn` null: the start is unknown.
 */
export function decideBy(
  calendar: BusinessCalendar,
  route: readonly RouteStep[],
  step: number,
  today: Day,
  startsOn: Day | null,
): Day | null {
  const due = stepDueOn(calendar, route, step, today);
  if (due === null || startsOn === null) return due;
  const keeps = addBusinessDays(calendar, startsOn, -1);
  if (keeps >= due) return due;
  return keeps < today ? today : keeps;
}
