// A business day is not a Saturday, a Sunday, a national holiday, or one of 29 December to 3 January;
// the rules count in business days unless they say calendar days (2(3)).
import { type Day, dayNumber, dayOfNumber, parseDay, partsOf, weekdayOfNumber } from "./day";

/** The national holidays and a project's own days off; weekends and the turn of the year are built in. */
export interface BusinessCalendar {
  /** Whether the day is one of the given holidays. */
  readonly isHoliday: (day: Day) => boolean;
  /** The day numbers of the holidays that would otherwise be business days, ascending. */
  readonly takenOut: readonly number[];
}

const WEEK_CYCLE = 146097; // the days of 400 years: whole weeks, so the calendar repeats
const CYCLE_START = -719162; // 0001-01-01
const CYCLE_YEARS = 400;

function isTurnOfYear(month: number, day: number): boolean {
  return (month === 12 && day >= 29) || (month === 1 && day <= 3);
}

/** The days from 29 December to 3 January that are not on a weekend, as offsets into one cycle of 400 years. */
const TURNS: readonly number[] = turnsOfOneCycle();

function turnsOfOneCycle(): number[] {
  const found: number[] = [];
  for (let year = 1; year <= CYCLE_YEARS; year++) {
    const first = dayNumber(parseDay(`${String(year).padStart(4, "0")}-01-01`) ?? dayOfNumber(0));
    const last = dayNumber(parseDay(`${String(year).padStart(4, "0")}-12-31`) ?? dayOfNumber(0));
    for (const n of [first, first + 1, first + 2, last - 2, last - 1, last]) {
      if (isWeekday(n)) found.push(n - CYCLE_START);
    }
  }
  return found;
}

function isWeekday(number: number): boolean {
  const weekday = weekdayOfNumber(number);
  return weekday !== 0 && weekday !== 6;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Business days from 0001-01-01 up to and including the number. */
function businessDaysUpTo(calendar: BusinessCalendar, number: number): number {
  const days = number - CYCLE_START; // 0001-01-01 is a Monday
  const week = Math.floor(days / 7);
  const weekdays = week * 5 + Math.min(days - week * 7 + 1, 5);
  const cycle = Math.floor(days / WEEK_CYCLE);
  const turns = cycle * TURNS.length + countUpTo(TURNS, days - cycle * WEEK_CYCLE);
  return weekdays - turns - countUpTo(calendar.takenOut, number);
}

/**
 * The calendar with these national holidays (`YYYY-MM-DD`; text that is not a day is ignored).
 * Weekends and 29 December to 3 January need not be among them.
 */
export function businessCalendar(holidays: Iterable<string>): BusinessCalendar {
  const days = new Set<Day>();
  for (const text of holidays) {
    const day = parseDay(text);
    if (day !== null) days.add(day);
  }
  const takenOut: number[] = [];
  for (const day of days) {
    const { month, day: date } = partsOf(day);
    const number = dayNumber(day);
    if (isWeekday(number) && !isTurnOfYear(month, date)) takenOut.push(number);
  }
  return { isHoliday: (day) => days.has(day), takenOut: takenOut.sort((a, b) => a - b) };
}

/** The calendar without these further days, a project's own days off. With none it is the same calendar. */
export function withoutDays(calendar: BusinessCalendar, off: readonly Day[]): BusinessCalendar {
  if (off.length === 0) return calendar;
  const own = businessCalendar(off);
  const known = new Set(calendar.takenOut);
  const added = own.takenOut.filter((number) => !known.has(number));
  return {
    isHoliday: (day) => own.isHoliday(day) || calendar.isHoliday(day),
    takenOut: [...calendar.takenOut, ...added].sort((a, b) => a - b),
  };
}

/** Whether people work on the day: no weekend, no holiday, not 29 December to 3 January. */
export const isBusinessDay = (calendar: BusinessCalendar, day: Day): boolean =>
  businessDayOf(calendar, dayNumber(day)) !== null;

/** The day with this number if people work on it. A weekend is told by the number alone, without writing the day. */
export function businessDayOf(calendar: BusinessCalendar, number: number): Day | null {
  if (!isWeekday(number)) return null;
  const day = dayOfNumber(number);
  const { month, day: date } = partsOf(day);
  return isTurnOfYear(month, date) || calendar.isHoliday(day) ? null : day;
}

/**
 * Business days from one day to another, excluding `from` and including `to`; negative if `to` is earlier. A
 * century costs no more time than a week.
 */
export function businessDaysBetween(calendar: BusinessCalendar, from: Day, to: Day): number {
  return businessDaysUpTo(calendar, dayNumber(to)) - businessDaysUpTo(calendar, dayNumber(from));
}

/**
 * The n-th business day after the day, or before it if n is negative. If n is 0 it is the day itself, even
 * when that is not a business day.
 */
export function addBusinessDays(calendar: BusinessCalendar, day: Day, businessDays: number): Day {
  const n = Math.trunc(businessDays);
  if (n === 0) return day;
  const start = dayNumber(day);
  const wanted =
    n > 0 ? businessDaysUpTo(calendar, start) + n : businessDaysUpTo(calendar, start - 1) + n + 1;
  // Finds the first day on which the count is reached: widens the interval until it holds that day, then halves it.
  let [low, high] = n > 0 ? [start, start + 7] : [start - 7, start];
  for (let step = 7; n > 0 && businessDaysUpTo(calendar, high) < wanted && step < 1e8; step *= 2) {
    low = high;
    high += step;
  }
  for (let step = 7; n < 0 && businessDaysUpTo(calendar, low) >= wanted && step < 1e8; step *= 2) {
    high = low;
    low -= step;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (businessDaysUpTo(calendar, middle) >= wanted) high = middle;
    else low = middle;
  }
  return dayOfNumber(high);
}
