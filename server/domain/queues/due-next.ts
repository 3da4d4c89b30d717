// The task of a vendor that has no time left: its last day is over, is today, or is the next business day (seed 2(1)③).
import { type BusinessCalendar, businessDaysBetween } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { TaskStatus } from "../projects/task-status";

interface Dated {
  readonly status: TaskStatus;
  readonly dueOn: Day | null;
}

export interface DueNext {
  readonly dueOn: Day;
  /** Business days until then; negative: it is late by so many. */
  readonly left: number;
}

/** States in which the vendor has nothing more to do. */
const OUT_OF_HAND: readonly TaskStatus[] = ["in_review", "done"];

/** The one with the earliest last day; of several, the one whose turn comes first. null: every task has time. */
export function dueNext<T extends Dated>(
  tasks: readonly T[],
  today: Day,
  calendar: BusinessCalendar,
): (T & DueNext) | null {
  const near = tasks.flatMap((task) => {
    const { dueOn, status } = task;
    if (dueOn === null || OUT_OF_HAND.includes(status)) return [];
    const left = businessDaysBetween(calendar, today, dueOn);
    return left > 1 ? [] : [{ ...task, dueOn, left }];
  });
  const [first] = near.toSorted((a, b) => a.left - b.left);
  return first ?? null;
}
