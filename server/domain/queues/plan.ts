// The only way from the rows of a queue to its forecast, for every screen and every act.
import type { BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { type Expected, forecast, type PlannedTask, workingDays } from "./forecast";

export interface PlannedQueue {
  /** Person-days a week; null: no record. */
  readonly capacityDays: number | null;
  /** The share kept for defects, from 0 to 1. */
  readonly reserve: number;
  readonly daysOff: readonly Day[];
}

/** Reckons starts and ends of an order on a day; the order is that of the rows unless another is given. */
export function planOf(
  calendar: BusinessCalendar,
  queue: PlannedQueue,
  rows: { readonly working: readonly PlannedTask[]; readonly waiting: readonly PlannedTask[] },
  today: Day,
) {
  const { working } = rows;
  const waiting = new Map(rows.waiting.map((row) => [row.id, row]));
  const days = workingDays(calendar, today, queue.daysOff);
  const capacity = { daysAWeek: queue.capacityDays, reserve: queue.reserve };
  const base: readonly string[] = [...waiting.keys()];
  return {
    /** What waits, in order. */
    base,
    /** Of the work in progress, and of what waits, in the order given. */
    expect: (order: readonly string[] = base): readonly Expected[] =>
      forecast({ working, waiting: order.flatMap((id) => waiting.get(id) ?? []) }, capacity, days),
  };
}
