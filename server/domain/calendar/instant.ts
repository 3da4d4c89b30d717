// An instant belongs to one day of Asia/Tokyo; the record is read as of an instant (3(2): who knew what when).
import { type Day, dayNumber, dayOfNumber, type Instant, parseDay } from "./day";

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}(?::?\d{2})?)$/;
const TOKYO = 9 * 3600;
const DAY_SECONDS = 86400;
const FIRST_SECOND = dayNumber(dayOfNumber(Number.NEGATIVE_INFINITY)) * DAY_SECONDS;

/** Seconds since 1970-01-01T00:00Z and microseconds within the second. */
interface Reckoned {
  readonly seconds: number;
  readonly micros: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function write({ seconds, micros }: Reckoned): Instant {
  const day = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - day * DAY_SECONDS;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${dayOfNumber(day)}T${time.map((part) => pad(part, 2)).join(":")}.${pad(micros, 6)}Z` as Instant;
}

function read(text: string): Reckoned | null {
  const match = SHAPE.exec(text);
  const day = match === null ? null : parseDay(match[1] ?? "");
  if (match === null || day === null) return null;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? "0")];
  const offset = offsetOf(match[6] ?? "");
  if (hour > 23 || minute > 59 || second > 59 || offset === null) return null;
  return {
    seconds: dayNumber(day) * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset,
    micros: Number((match[5] ?? "").padEnd(6, "0")),
  };
}

function offsetOf(zone: string): number | null {
  if (zone === "Z") return 0;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/**
 * Reads an ISO 8601 instant with a zone (`Z`, `+09:00`, `+0900`, `+09`), to the minute or finer, at most
 * microseconds, and writes it in UTC with six digits, so that two instants compare as text.
 * Null for anything else: no zone, a date or time that does not exist, a leap second.
 */
export function parseInstant(text: string): Instant | null {
  const reckoned = read(text);
  if (reckoned === null) return null;
  const made = write(reckoned);
  return read(made)?.seconds === reckoned.seconds ? made : null;
}

/** Negative if `a` is before `b`, positive if after, 0 if both are the same moment, however many digits they have. */
export function compareInstants(a: Instant, b: Instant): number {
  const [x, y] = [read(a), read(b)];
  if (x === null || y === null) return Number(a > b) - Number(a < b);
  return x.seconds - y.seconds || x.micros - y.micros;
}

/** Seconds from one instant to another; negative if `to` is the earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  const [a, b] = [read(from), read(to)];
  if (a === null || b === null) return 0;
  return b.seconds - a.seconds + (b.micros - a.micros) / 1e6;
}

/** The day of Asia/Tokyo (UTC+9, no summer time since 1951) in which the instant falls. */
export function dayOf(instant: Instant): Day {
  const reckoned = read(instant);
  return dayOfNumber(Math.floor(((reckoned?.seconds ?? 0) + TOKYO) / DAY_SECONDS));
}

/**
 * Midnight in Asia/Tokyo, when the day begins. Midnight of 0001-01-01 lies in the year 0000 of UTC, which cannot be
 * written; there it is the first instant of 0001 in UTC, nine hours later.
 */
export function startOfDay(day: Day): Instant {
  const midnight = dayNumber(day) * DAY_SECONDS - TOKYO;
  return write({ seconds: Math.max(FIRST_SECOND, midnight), micros: 0 });
}

/** The last microsecond of the day in Asia/Tokyo. */
export function endOfDay(day: Day): Instant {
  return write({ seconds: (dayNumber(day) + 1) * DAY_SECONDS - TOKYO - 1, micros: 999999 });
}
