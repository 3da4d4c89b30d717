// A project's own days off: the list of them, and a pasted list entered in one act.
import { countDaysOffByYear, countDaysOffFrom, listDaysOffIn } from "@/db/queries/days-off";
import { readIn } from "@/db/scope";
import { isBusinessDay } from "../domain/calendar/business-days";
import type { Day } from "../domain/calendar/day";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { KINDS } from "../domain/records/kinds";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { type Asked, projectOf } from "./asked";
import { calendarWithout } from "./calendar";
import { mayNow } from "./may-now";
import { enterWithin } from "./records";
import { Refusal } from "./refusal";

/** The year that is shown unless the reader chose one: this one, else the next with a day off, else the last. */
const nearestYear = (years: readonly number[], now: number): number =>
  years.find((year) => year >= now) ?? years.at(-1) ?? now;

/** The days off of one year as they stood on the day asked about, those to come first. `year` null: the nearest. */
export async function readDaysOff(asked: Asked, chosen: number | null) {
  const projectId = projectOf(asked);
  const { years, ahead, year, rows } = await readIn(asked.scope, async (db) => {
    const [counted, [from]] = await Promise.all([
      countDaysOffByYear(db, projectId),
      countDaysOffFrom(db, projectId, asked.day),
    ]);
    const shown =
      chosen ??
      nearestYear(
        counted.map((each) => each.year),
        Number(asked.day.slice(0, 4)),
      );
    return {
      years: counted,
      ahead: from?.total ?? 0,
      year: shown,
      rows: await listDaysOffIn(db, projectId, shown),
    };
  });
  const government = calendarWithout([]);
  const days = rows.map((row) => ({
    ...row,
    /** Whether it would be a business day otherwise. */
    counts: isBusinessDay(government, row.on),
  }));
  return {
    years,
    year,
    /** How many are still to come, in every year. */
    ahead,
    coming: days.filter(({ on }) => on >= asked.day),
    past: days.filter(({ on }) => on < asked.day).toReversed(),
    maySet: mayNow(asked, KINDS.day_off.may.enter),
  };
}

interface DayList extends Pick<Known, "request"> {
  readonly days: readonly { readonly on: Day; readonly name: Words }[];
}

/**
 * Enters the days of a list that are not on record yet, each with a line of its own. Returns how many. Refused:
 * `nothing-changed` (all of them are on record).
 */
export const enterDaysOff = (asker: Asker, input: DayList) =>
  act(asker, KINDS.day_off.may.enter, { ...input, does: "enter-list" }, async (work) => {
    const known = new Set(work.db.daysOff);
    const said: NewEvent[] = [];
    for (const { on, name } of input.days) {
      if (known.has(on)) continue;
      known.add(on);
      said.push(...(await enterWithin(work, KINDS.day_off, asker, { on, name })).said);
    }
    if (said.length === 0) throw new Refusal("nothing-changed");
    return { said, answer: said.length };
  });
