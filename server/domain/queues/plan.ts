// The only path from the rows of a queue to its forecast, for every screen and every act.
import type { BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { type Expected, forecast, type PlannedTask, workingDays } from "./forecast";
import { capacityOn, onEachLine } from "./lines";
import { type CountedQueue, workedBy } from "./work";

/**
 * Forecasts the starts and ends of a queue from `today` on, after the work done before it. Each line of work does its own
 * tasks in their order. The order is that of the rows unless another is given.
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
  const base: readonly string[] = [...waiting.keys()];
  return {
    /** The waiting tasks, in order. */
    base,
    /** The work in progress and the waiting tasks, each with the work done on it by that day. */
    tasks: [...working, ...rows.waiting],
    /** The forecast of the work in progress, and of the waiting tasks in the given order. */
    expect: (order: readonly string[] = base): readonly Expected[] =>
      onEachLine([...working, ...order.flatMap((id) => waiting.get(id) ?? [])], (mine, lineId) =>
        forecast(
          {
            working: mine.filter(({ id }) => !waiting.has(id)),
            waiting: mine.filter(({ id }) => waiting.has(id)),
          },
          { daysAWeek: capacityOn(queue, lineId), reserve: queue.reserve },
          days,
        ),
      ),
  };
}
