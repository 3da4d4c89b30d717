// Days are days in Asia/Tokyo, written YYYY-MM-DD; instants are UTC, written as ISO 8601.
// They are different types, so that one cannot be used in place of the other.

/** A calendar day in Asia/Tokyo, `YYYY-MM-DD`. Made only by {@link parseDay} and the functions here. */
export type Day = string & { readonly __day: unique symbol };

/** A moment, ISO 8601 in UTC, as `2020-11-24T00:00:00.000000Z` (up to microseconds). */
export type Instant = string & { readonly __instant: unique symbol };

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST = numberOf(1, 1, 1);
const LAST = numberOf(9999, 12, 31);

/** Days from 1970-01-01 to a Gregorian date. A month or day out of range counts as some other date. */
function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  );
}

/** The parts of a day as numbers; month 1 to 12. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** Days from 1970-01-01 to the day, negative before it. */
export function dayNumber(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  return numberOf(year, month, date);
}

/** The day with this {@link dayNumber}. Outside 0001-01-01 to 9999-12-31 it is the nearer of these two days. */
export function dayOfNumber(number: number): Day {
  const n = Math.min(LAST, Math.max(FIRST, Math.trunc(number))) + 719468;
  const era = Math.floor(n / 146097);
  const ofEra = n - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/**
 * Reads `YYYY-MM-DD` as a day in Asia/Tokyo, from year 0001 to 9999. Null for any other text, also with spaces or
 * full-width digits, and for a date that does not exist, such as 2021-02-29.
 */
export function parseDay(text: string): Day | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // A date that does not exist is turned into another one.
  const made = dayOfNumber(numberOf(year, month, day));
  return made === text ? made : null;
}

/** The day that is this many calendar days later (earlier if negative), within the years 0001 to 9999. */
export function addDays(day: Day, calendarDays: number): Day {
  return dayOfNumber(dayNumber(day) + calendarDays);
}

/** Calendar days from one day to another: excludes `from`, includes `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week of a {@link dayNumber}. */
export function weekdayOfNumber(number: number): Weekday {
  return WEEKDAYS[(((number + 4) % 7) + 7) % 7] ?? 0;
}

/** The day of the week; 0 is Sunday. */
export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** The earlier of two ends; null means that there is no end. */
export function earlierEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}

/** The first day of the month of a day. */
export const firstOfMonth = (day: Day): Day => addDays(day, 1 - partsOf(day).day);

/** The last day of the month of a day. */
export const lastOfMonth = (day: Day): Day =>
  addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1);
