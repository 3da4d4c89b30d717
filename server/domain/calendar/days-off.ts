// A project's own days off (開庁しない日): they count as no business days, from the moment at which they were recorded (2(3)).
import { z } from "zod";
import { readTerm } from "../typed-text";
import { type Day, type Instant, parseDay } from "./day";
import { compareInstants } from "./instant";

/** A day off as it stood on record: `from` a moment, `until` another; null: it still stands. */
export const dayOffSchema = z.object({
  on: z.string().transform((text) => text as Day),
  from: z.string().transform((text) => text as Instant),
  until: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
});
export type RecordedDayOff = z.infer<typeof dayOffSchema>;

/** The days off that were on record at a moment. */
export const daysOffAt = (recorded: readonly RecordedDayOff[], at: Instant): readonly Day[] =>
  recorded
    .filter(
      ({ from, until }) =>
        compareInstants(from, at) <= 0 && (until === null || compareInstants(at, until) < 0),
    )
    .map(({ on }) => on);

/** A day off as it is typed. */
export interface TypedDayOff {
  readonly on: Day;
  readonly name: string;
}

/** The most days in one list. */
export const MOST_DAYS_OFF = 400;

const LINE =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:\s*[(（][^)）]*[)）])?[\s,、:：]+(\S.*)$/;

/** One line of a list: a date, perhaps its weekday in brackets, and why nobody works on it. null: it cannot be read. */
function readLine(line: string): TypedDayOff | null {
  const match = LINE.exec(readTerm(line));
  if (match === null) return null;
  const [, year = "", month = "", day = "", name = ""] = match;
  const on = parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return on === null ? null : { on, name: name.trim() };
}

/**
 * Reads a pasted list: one day on each line, as `2026-12-28 Year-end closing`, `2026/12/28,年末の閉庁` or
 * `2026年12月28日（月） 年末の閉庁`. Empty lines are left out; a day that stands twice counts once. `unread`: the numbers
 * of the lines that cannot be read, from 1.
 */
export function readDayList(text: string): {
  readonly days: readonly TypedDayOff[];
  readonly unread: readonly number[];
} {
  const days = new Map<Day, TypedDayOff>();
  const unread: number[] = [];
  for (const [place, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (read === null) unread.push(place + 1);
    else if (!days.has(read.on)) days.set(read.on, read);
  }
  return { days: [...days.values()], unread };
}
