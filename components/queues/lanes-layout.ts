// Where the bars of the order stand on an axis of business days, as shares of its width in percent.
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  isBusinessDay,
} from "@/server/domain/calendar/business-days";
import { type Day, weekdayOf } from "@/server/domain/calendar/day";

/** The days that a task is expected to take; null: unknown. */
export interface Days {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

export interface LaneAxis {
  readonly calendar: BusinessCalendar;
  /** The first business day. */
  readonly from: Day;
  /** The number of business days. */
  readonly length: number;
}

export interface Share {
  readonly left: number;
  readonly width: number;
}

/** The fewest and the most business days that an axis shows. */
const LEAST = 10;
const MOST = 60;

const round = (share: number): number => Math.round(share * 100) / 100;

/** The number of business days of the axis that are over by the end of a day. */
const over = ({ calendar, from }: Pick<LaneAxis, "calendar" | "from">, day: Day): number =>
  day < from ? 0 : businessDaysBetween(calendar, from, day) + 1;

/** From a day on until the last of these days is over, but no longer than can be seen. */
export function laneAxis(
  calendar: BusinessCalendar,
  first: Day,
  days: readonly (Day | null)[],
): LaneAxis {
  const from = isBusinessDay(calendar, first) ? first : addBusinessDays(calendar, first, 1);
  const last = Math.max(
    0,
    ...days.flatMap((day) => (day === null ? [] : over({ calendar, from }, day))),
  );
  return { calendar, from, length: Math.min(MOST, Math.max(LEAST, last + 1)) };
}

/** The bar of these days. A task without an expected end takes a day. null: it is unknown, or beyond the axis. */
export function barOn(axis: LaneAxis, { startsOn, endsOn }: Days): Share | null {
  const first = startsOn ?? (endsOn === null ? null : axis.from);
  if (first === null) return null;
  const begin = first < axis.from ? 0 : over(axis, first) - 1;
  const end = Math.min(axis.length, Math.max(begin + 1, endsOn === null ? 0 : over(axis, endsOn)));
  if (begin >= axis.length) return null;
  return {
    left: round((begin / axis.length) * 100),
    width: round(((end - begin) / axis.length) * 100),
  };
}

/** The place at which a due date is over. null: it is beyond the axis. */
export function dueOn(axis: LaneAxis, day: Day): number | null {
  const end = over(axis, day);
  return end > axis.length ? null : round((end / axis.length) * 100);
}

/** The first business day of each week, with its place. The first is that of the axis. */
export function weeksOf(axis: LaneAxis): readonly { readonly on: Day; readonly left: number }[] {
  const days = Array.from({ length: axis.length }, (_, n) =>
    addBusinessDays(axis.calendar, axis.from, n),
  );
  return days.flatMap((on, n) => {
    const before = days[n - 1];
    const begins = before === undefined || weekdayOf(on) < weekdayOf(before) || isLater(before, on);
    return begins ? [{ on, left: round((n / axis.length) * 100) }] : [];
  });
}

/** Whether a whole week lies between two neighbouring business days. */
const isLater = (before: Day, on: Day): boolean =>
  weekdayOf(on) === weekdayOf(before) && on !== before;

/** Those whose words have room beside the one before, of a width in percent; the first always has. */
export function roomy<Week extends { readonly left: number }>(
  weeks: readonly Week[],
  widthOf: (week: Week) => number,
): readonly Week[] {
  let free = Number.NEGATIVE_INFINITY;
  return weeks.filter((week) => {
    if (week.left < free || week.left + widthOf(week) > 100) return false;
    free = week.left + widthOf(week);
    return true;
  });
}
