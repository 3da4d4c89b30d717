// The only way from the rows of a queue to its forecast, for every screen and every act.
import type { BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { type Expected, forecast, type PlannedTask, workingDays } from "./forecast";
import { type CountedQueue, workedBy } from "./work";

/**
 * Reckons starts and ends of an order on a day, after the work that was done by then; the order is that of the rows
 * unless another is given.
 */
export function planOf<T extends PlannedTask>(
  calendar: BusinessCalendar,
  queue: CountedQueue,
  rows: { readonly working: readonly T[]; readonly waiting: readonly T[] },
  today: Day,
) {
  const working = workedBy(calendar, queue, rows.working, today);
  const waiting = new Map(rows.waiting.map((row) => [row.id, row]));
  const days = workingDays(calendar, today, queue.daysOff);
  const capacity = { daysAWeek: queue.capacityDays, reserve: queue.reserve };
  const base: readonly string[] = [...waiting.keys()];
  return {
    /** What waits, in order. */
    base,
    /** The work in progress and what waits, each with the work done on it by that day. */
    tasks: [...working, ...rows.waiting],
    /** Of the work in progress, and of what waits, in the order given. */
    expect: (order: readonly string[] = base): readonly Expected[] =>
      forecast({ working, waiting: order.flatMap((id) => waiting.get(id) ?? []) }, capacity, days),
  };
}
