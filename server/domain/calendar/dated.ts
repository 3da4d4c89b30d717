// When something happened, as exactly as a source gives it: a day, or a minute of a day, in Asia/Tokyo.
import { accept, type Outcome, refuse } from "../outcome";
import { type Day, type Instant, parseDay } from "./day";
import { dayOf, parseInstant } from "./instant";

/** A minute in Asia/Tokyo, `2020-11-26T14:05`. */
export type Minute = string & { readonly __minute: unique symbol };

/** A day of which the time may be known. */
export type Dated = Day | Minute;

const SHAPE = /^(.+)T(\d{1,2}):(\d{2})$/;

const isMinute = (dated: Dated): dated is Minute => dated.includes("T");

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. Null for any other text, and for a date or time that does not exist. */
export function parseDated(text: string): Dated | null {
  const match = SHAPE.exec(text);
  if (match === null) return parseDay(text);
  const day = parseDay(match[1] ?? "");
  const [hour, minute] = [Number(match[2]), Number(match[3])];
  if (day === null || hour > 23 || minute > 59) return null;
  return `${day}T${(match[2] ?? "").padStart(2, "0")}:${match[3]}` as Minute;
}

/** The day of a text with a day and a time, and its time, whatever they are. */
const PARTS = /^([^T]*)T(.*)$/;

/**
 * Reads as {@link parseDated} and says what is wrong. Refused: `time-without-day`, `time-malformed` (the day exists, the time
 * does not), `field-malformed`.
 */
export function readDated(
  text: string,
): Outcome<Dated, "time-without-day" | "time-malformed" | "field-malformed"> {
  const dated = parseDated(text);
  if (dated !== null) return accept(dated);
  const [, day] = PARTS.exec(text) ?? [];
  if (day === "") return refuse("time-without-day");
  return refuse(day !== undefined && parseDay(day) !== null ? "time-malformed" : "field-malformed");
}

/** Its day in Asia/Tokyo. Rules count in days. */
export const dayIn = (dated: Dated): Day => dated.slice(0, 10) as Day;

/** Its time, `14:05`; null: only the day is known. */
export const timeIn = (dated: Dated): string | null => (isMinute(dated) ? dated.slice(11) : null);

/** Its first second in UTC; null: only the day is known. */
export const instantIn = (dated: Dated): Instant | null =>
  isMinute(dated) ? parseInstant(`${dated}+09:00`) : null;

/** The minute in which an instant falls. */
export function minuteOf(instant: Instant): Minute {
  const [hour, rest] = instant.slice(11).split(":");
  const local = (Number(hour) + 9) % 24;
  return `${dayOf(instant)}T${String(local).padStart(2, "0")}:${rest}` as Minute;
}

/** Whether one was before the other. Of one day, only two times can be told apart. */
export function isBefore(a: Dated, b: Dated): boolean {
  const exact = isMinute(a) && isMinute(b);
  return exact ? a < b : dayIn(a) < dayIn(b);
}

/** The minutes from one to the other; null: the time of one is not known. */
export function minutesBetween(from: Dated, to: Dated): number | null {
  const [start, end] = [instantIn(from), instantIn(to)];
  return start === null || end === null ? null : (Date.parse(end) - Date.parse(start)) / 60_000;
}

/** Orders by day and time. Of one day, what has no time comes after what has one. */
export function compareDated(a: Dated, b: Dated): number {
  const [first, second] = [lastIn(a), lastIn(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The later of the two by {@link compareDated}: a day without a time counts as later than every time of it. */
export const latestOf = (a: Dated, b: Dated): Dated => (compareDated(a, b) < 0 ? b : a);

/** The text of a value, that of a day after those of all its minutes. */
const lastIn = (dated: Dated): string => (isMinute(dated) ? dated : `${dated}U`);

/** The later of the two; if that cannot be told, the second. */
export const laterDated = (a: Dated, b: Dated): Dated => (isBefore(b, a) ? a : b);
