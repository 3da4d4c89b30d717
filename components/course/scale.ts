// The axis of time: which days it shows, where they stand, and where its months begin.
import {
  addDays,
  type Day,
  dayNumber,
  dayOfNumber,
  daysBetween,
  parseDay,
  partsOf,
} from "@/server/domain/calendar/day";

export interface Axis {
  readonly from: Day;
  readonly to: Day;
}

/** The fewest days ahead, and the days beyond the last forecast. */
const AHEAD = 14;
const BEYOND = 4;
/** The fewest days that the axis may reach ahead for a forecast that is far away. */
const FAR = 100;
/** The most months that are named. */
const MONTHS = 12;

const monthOf = (day: Day): Day => parseDay(`${day.slice(0, 8)}01`) ?? day;

/**
 * From the month of the first day on, past today and the forecasts. A forecast that lies further ahead than the past
 * reaches back does not stretch the axis beyond that.
 */
export function axisOf(days: readonly Day[], today: Day, forecasts: readonly Day[]): Axis {
  const from = monthOf([...days, today].sort()[0] ?? today);
  const most = Math.max(FAR, daysBetween(from, today));
  const wanted = Math.max(0, ...forecasts.map((day) => daysBetween(today, day))) + BEYOND;
  return { from, to: addDays(today, Math.min(Math.max(AHEAD, wanted), most)) };
}

/** The first days of the months after the first, not too many of them. The first day of the axis is its first month. */
export function monthsOf({ from, to }: Axis): readonly Day[] {
  const months: Day[] = [];
  for (let day = from; day <= to; ) {
    months.push(day);
    const { year, month } = partsOf(day);
    const next =
      month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
    day = parseDay(next) ?? dayOfNumber(dayNumber(to) + 1);
  }
  const step = Math.ceil(months.length / MONTHS);
  return months.filter((_, place) => place % step === 0);
}

/** The place of a day between two edges; a day beyond the axis stands at its end. */
export const placeOn =
  ({ from, to }: Axis, left: number, right: number) =>
  (day: Day): number => {
    const share = daysBetween(from, day) / Math.max(1, daysBetween(from, to));
    return Math.round(left + Math.min(1, Math.max(0, share)) * (right - left));
  };
