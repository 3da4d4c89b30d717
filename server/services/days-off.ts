// A project's own days off: the list of them, and a pasted list entered in one act.
import { listDaysOff } from "@/db/queries/days-off";
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

/** The days off as they stood on the day asked about, those to come first. */
export async function readDaysOff(asked: Asked) {
  const rows = await readIn(asked.scope, (db) => listDaysOff(db, projectOf(asked)));
  const government = calendarWithout([]);
  const days = rows.map((row) => ({
    ...row,
    /** Whether it would be a business day otherwise. */
    counts: isBusinessDay(government, row.on),
  }));
  return {
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
