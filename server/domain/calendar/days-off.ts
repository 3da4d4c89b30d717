// A project's own days off (開庁しない日): they count as no business days, from the moment at which they were recorded (2(3)).
import { z } from "zod";
import { readTerm } from "../typed-text";
import { type Day, type Instant, parseDay, weekdayOf } from "./day";
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
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:\s*[(（]([^)）]*)[)）])?[\s,、:：]+(\S.*)$/;

const WEEKDAYS = [
  ["日", "sun"],
  ["月", "mon"],
  ["火", "tue"],
  ["水", "wed"],
  ["木", "thu"],
  ["金", "fri"],
  ["土", "sat"],
] as const;

/** Whether what stands in brackets names another weekday than the day's. Other words, such as 祝, name none. */
function isOtherWeekday(on: Day, said: string): boolean {
  const text = said.trim().toLowerCase();
  const named = WEEKDAYS.findIndex(
    ([ja, en]) => text === ja || text === `${ja}曜` || text === `${ja}曜日` || text.startsWith(en),
  );
  return named !== -1 && named !== weekdayOf(on);
}

/** One line of a list: a date, perhaps its weekday in brackets, and why nobody works on it. null: it cannot be read. */
function readLine(line: string): (TypedDayOff & { readonly otherWeekday: boolean }) | null {
  const match = LINE.exec(readTerm(line));
  if (match === null) return null;
  const [, year = "", month = "", day = "", weekday = "", name = ""] = match;
  const on = parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return on === null ? null : { on, name: name.trim(), otherWeekday: isOtherWeekday(on, weekday) };
}

/**
 * Reads a pasted list: one day on each line, as `2026-12-28 Year-end closing`, `2026/12/28,年末の閉庁` or
 * `2026年12月28日（月） 年末の閉庁`. Empty lines are left out. The numbers of lines, from 1: `unread` cannot be read,
 * `twice` have the day of an earlier line, `otherWeekday` name a weekday that is not the day's.
 */
export function readDayList(text: string): {
  readonly days: readonly TypedDayOff[];
  readonly unread: readonly number[];
  readonly twice: readonly number[];
  readonly otherWeekday: readonly number[];
} {
  const days = new Map<Day, TypedDayOff>();
  const [unread, twice, otherWeekday]: [number[], number[], number[]] = [[], [], []];
  for (const [place, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (read === null) {
      unread.push(place + 1);
      continue;
    }
    const { on, name } = read;
    if (read.otherWeekday) otherWeekday.push(place + 1);
    if (days.has(on)) twice.push(place + 1);
    else days.set(on, { on, name });
  }
  return { days: [...days.values()], unread, twice, otherWeekday };
}
