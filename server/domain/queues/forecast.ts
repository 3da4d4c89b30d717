// When each task of a queue is expected to begin and end, so that everybody sees what an order costs (seed 2(1)③, 3(3)).
import {
  type BusinessCalendar,
  businessDayOf,
  businessDaysBetween,
} from "../calendar/business-days";
import { type Day, dayNumber } from "../calendar/day";
import type { TaskStatus } from "../projects/task-status";

export interface PlannedTask {
  readonly id: string;
  /** Its line of work. null or absent: the main one of its queue. */
  readonly lineId?: string | null;
  /** Person-days; null: there is no estimate. */
  readonly estimateDays: number | null;
  readonly status: TaskStatus;
  /** The day on which work began; null: it has not, or no record says when. */
  readonly startedOn: Day | null;
  /** Person-days of work done on it, also before a pause. null or absent: none. */
  readonly workedDays?: number | null;
}

export interface Capacity {
  /** Person-days a week; null: no record. */
  readonly daysAWeek: number | null;
  /** The share kept for defects, from 0 to 1. */
  readonly reserve: number;
}

export interface Expected {
  readonly id: string;
  /** null: unknown (no capacity on record, or the task cannot be started). */
  readonly startsOn: Day | null;
  /** null also if the task has no estimate or has used it up. */
  readonly endsOn: Day | null;
  /** A task before it is blocked, has no estimate or has used it up. The days are the earliest possible ones. */
  readonly atTheEarliest: boolean;
}

/** Whether a task is expected to end by its due date; false if one of the two days is unknown. */
export const meetsDue = (dueOn: Day | null | undefined, endsOn: Day | null | undefined): boolean =>
  dueOn != null && endsOn != null && endsOn <= dueOn;

/** Business days from a task's expected end to its due date; negative: it ends after it; null: unknown. */
export const slackOf = (
  calendar: BusinessCalendar,
  dueOn: Day | null | undefined,
  expected: Pick<Expected, "endsOn" | "atTheEarliest"> | undefined,
): number | null =>
  dueOn == null || expected === undefined || expected.endsOn === null || expected.atTheEarliest
    ? null
    : businessDaysBetween(calendar, expected.endsOn, dueOn);

/** The days on which a vendor works, from a first day on. They are computed when they are needed. */
export interface WorkingDays {
  /** The n-th working day, from 0; null beyond twenty years. */
  readonly nth: (n: number) => Day | null;
}

const WEEK = 5;
const HORIZON = 20 * 366;
/** Sums of hundredths are inexact, so a difference up to this does not begin another day. */
const TINY = 1e-9;

/** The business days without the vendor's days off, from `first` on, including it if it is one. */
export function workingDays(
  calendar: BusinessCalendar,
  first: Day,
  daysOff: readonly Day[] = [],
): WorkingDays {
  const off = new Set(daysOff);
  const start = dayNumber(first);
  const known: Day[] = [];
  let reckoned = start;
  return {
    nth(n) {
      while (known.length <= n && reckoned - start < HORIZON) {
        const day = businessDayOf(calendar, reckoned);
        if (day !== null && !off.has(day)) known.push(day);
        reckoned += 1;
      }
      return known[n] ?? null;
    },
  };
}

/** Person-days that a vendor gives to planned work on one working day; null: no record, or none. */
export function rateOf({ daysAWeek, reserve }: Capacity): number | null {
  const rate = daysAWeek === null ? 0 : (daysAWeek * (1 - reserve)) / WEEK;
  return rate > TINY ? rate : null;
}

/** Person-days that a task still takes; 0: it has used up its estimate; null: it has no estimate. */
export const leftOf = ({ estimateDays, workedDays }: PlannedTask): number | null =>
  estimateDays === null ? null : Math.max(0, estimateDays - (workedDays ?? 0));

/**
 * The expected start and end of every task of one line of work: first the work in progress, which has no rank and is not
 * interrupted, then the waiting tasks in order, one after another. Each takes what is left of its estimate after the work done on it up
 * to the first day. A task in review takes no time.
 * A blocked task is skipped; a task that has no estimate or has used it up takes no time. What follows such a task is
 * `atTheEarliest`. Days are the vendor's working days, Asia/Tokyo.
 */
export function forecast(
  tasks: { readonly working: readonly PlannedTask[]; readonly waiting: readonly PlannedTask[] },
  capacity: Capacity,
  days: WorkingDays,
): readonly Expected[] {
  const rate = rateOf(capacity);
  const all = [...tasks.working, ...tasks.waiting];
  if (rate === null)
    return all.map(({ id }) => ({ id, startsOn: null, endsOn: null, atTheEarliest: false }));
  let taken = 0;
  let unsure = false;
  return all.map((task): Expected => {
    const { id, status, startedOn } = task;
    const atTheEarliest = unsure;
    if (status === "in_review" || status === "done")
      return { id, startsOn: startedOn, endsOn: null, atTheEarliest: false };
    if (status === "blocked") {
      unsure = true;
      return { id, startsOn: null, endsOn: null, atTheEarliest: false };
    }
    const left = leftOf(task);
    const startsOn =
      status === "in_progress" ? startedOn : days.nth(Math.floor(taken / rate + TINY));
    if (left === null || left <= TINY) unsure = true;
    const begin = taken;
    taken += left ?? 0;
    const last = Math.max(Math.floor(begin / rate + TINY), Math.ceil(taken / rate - TINY) - 1);
    const endsOn = left === null || left <= TINY ? null : days.nth(last);
    return { id, startsOn, endsOn, atTheEarliest };
  });
}
