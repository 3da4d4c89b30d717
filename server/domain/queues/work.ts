// The work done on each task is stored, so that starting, pausing or finishing one task never takes away the work done
// on others (seed 2(1)③, 3(3)).
import type { BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { VendorInputs } from "../projects/queue-inputs";
import { leftOf, type PlannedTask, rateOf, workingDays } from "./forecast";
import { capacityOn, onEachLine } from "./lines";

/** A queue whose work is counted up to a day. */
export interface CountedQueue extends VendorInputs {
  /** The day up to but not including which work is already counted. null: no work needs counting. */
  readonly workedUntil: Day | null;
}

/** Rounds to a millionth of a person-day, which is exact for every rate that can be entered. */
const exact = (days: number): number => Math.round(days * 1e6) / 1e6;

/**
 * The tasks with the work done before the day `until`, in person-days. On each working day the rate of a line of work
 * goes to its tasks in progress one after another, each until its estimate is reached, in the order of the forecast. A task
 * without an estimate gets none, and no task gets any before the day on which it began. Capacity that no task can use
 * is lost. Counting up to one day and from there to another gives the same as counting at once. Nothing is refused
 * (seed 2(1)③).
 */
export const workedBy = <T extends PlannedTask>(
  calendar: BusinessCalendar,
  queue: CountedQueue,
  tasks: readonly T[],
  until: Day,
): readonly T[] =>
  onEachLine(tasks, (mine, lineId) =>
    workedOn(calendar, { ...queue, capacityDays: capacityOn(queue, lineId) }, mine, until),
  );

/** The same on one line of work, whose capacity is that of the queue. */
function workedOn<T extends PlannedTask>(
  calendar: BusinessCalendar,
  { capacityDays, reserve, daysOff, workedUntil: from }: CountedQueue,
  tasks: readonly T[],
  until: Day,
): readonly T[] {
  const rate = rateOf({ daysAWeek: capacityDays, reserve });
  const taking = tasks.filter((task) => task.status === "in_progress" && leftOf(task) !== null);
  if (rate === null || from === null || from >= until || taking.length === 0) return tasks;
  const left = new Map(taking.map((task) => [task.id, leftOf(task) ?? 0]));
  const days = workingDays(calendar, from, daysOff);
  for (let n = 0, day = days.nth(0); day !== null && day < until; n += 1, day = days.nth(n)) {
    let rest: number = rate;
    for (const { id, startedOn } of taking) {
      if (startedOn !== null && startedOn > day) continue;
      const taken = Math.min(rest, left.get(id) ?? 0);
      left.set(id, exact((left.get(id) ?? 0) - taken));
      rest -= taken;
    }
    if (rest === rate && taking.every(({ startedOn }) => startedOn === null || startedOn <= day))
      break;
  }
  return tasks.map((task) => {
    const was = leftOf(task);
    const is = left.get(task.id);
    if (was === null || is === undefined || is === was) return task;
    return { ...task, workedDays: exact((task.workedDays ?? 0) + was - is) };
  });
}

/** The tasks with more work done than before, each with the total of its work in person-days. */
export const newlyWorked = (
  before: readonly PlannedTask[],
  after: readonly PlannedTask[],
): readonly { readonly id: string; readonly days: number }[] => {
  const known = new Map(before.map(({ id, workedDays }) => [id, workedDays ?? 0]));
  return after.flatMap(({ id, workedDays }) =>
    workedDays == null || workedDays === known.get(id) ? [] : [{ id, days: workedDays }],
  );
};
