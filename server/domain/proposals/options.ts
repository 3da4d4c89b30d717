// The places that the task of a proposal could have instead, each with what it would bring, from the frozen forecast (seed
// 2(1)③).
import { type BusinessCalendar, businessDaysBetween } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { move } from "../queues/order";
import { expecting, type FrozenPlan } from "./forecasts";

/** The present and the proposed place of a task, from 1. */
interface Moved {
  readonly from: number;
  readonly to: number;
}

export interface Option {
  /** The place, from 1. */
  readonly place: number;
  readonly startsOn: Day | null;
  /** When its result is expected. */
  readonly endsOn: Day | null;
  /** How many other tasks start later than in the order in force. */
  readonly delayed: number;
  /** The fewest business days that are left to a due date; null: none is known. */
  readonly least: number | null;
  /** How many tasks are expected to miss their due dates. */
  readonly late: number;
  /** Business days from the proposal until its result; null: unknown. */
  readonly untilResult: number | null;
}

/** What each of these places would bring. Empty: the proposal was made before inputs were kept. */
export function optionsOf(
  calendar: BusinessCalendar,
  frozen: FrozenPlan,
  taskId: string,
  places: readonly number[],
): readonly Option[] {
  const plan = expecting(calendar, frozen);
  const { baseOrder } = frozen;
  if (plan === null || !baseOrder.includes(taskId)) return [];
  const before = new Map(plan.expect(baseOrder).map(({ id, startsOn }) => [id, startsOn]));
  const dues = new Map(plan.tasks.map(({ id, dueOn }) => [id, dueOn]));
  return places.map((place) => {
    const order = orderAt(frozen, taskId, place);
    const expected = plan.expect(order);
    const own = expected.find(({ id }) => id === taskId);
    const slacks = expected.flatMap(({ id, endsOn }) => {
      const dueOn = dues.get(id) ?? null;
      return dueOn === null || endsOn === null
        ? []
        : [businessDaysBetween(calendar, endsOn, dueOn)];
    });
    const later = expected.filter(({ id, startsOn }) => {
      const was = before.get(id) ?? null;
      return id !== taskId && was !== null && startsOn !== null && startsOn > was;
    });
    return {
      place,
      startsOn: own?.startsOn ?? null,
      endsOn: own?.endsOn ?? null,
      delayed: later.length,
      least: slacks.length === 0 ? null : Math.min(...slacks),
      late: slacks.filter((days) => days < 0).length,
      untilResult:
        own?.endsOn == null ? null : businessDaysBetween(calendar, frozen.proposedOn, own.endsOn),
    };
  });
}

/** The order with the task at a place: the proposed one and the one in force as they are, any other by one move. */
function orderAt({ baseOrder, proposedOrder }: FrozenPlan, taskId: string, place: number) {
  const known = [proposedOrder, baseOrder].find((order) => order[place - 1] === taskId);
  return known ?? move(baseOrder, { tasks: [taskId], place });
}

/**
 * The places to compare: the proposed one, the nearest other one near the front, and the present one, each once.
 */
export function placesToCompare({ from, to }: Moved) {
  const second = to === 2 ? 1 : 2;
  return [...new Set([to, ...(second < from ? [second] : []), from])];
}

/** Whether a counter-proposal can name a place: before the present one, and not the proposed one. */
export const offerable = ({ from, to }: Moved, place: number): boolean =>
  place >= 1 && place < from && place !== to;

/** The first places that a counter-proposal can name. */
export const placesToOffer = (moved: Moved, most: number): readonly number[] =>
  Array.from({ length: Math.max(0, moved.from - 1) }, (_, at) => at + 1)
    .filter((place) => offerable(moved, place))
    .slice(0, most);
