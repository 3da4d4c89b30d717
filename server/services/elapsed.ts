import { businessDaysBetween } from "../domain/calendar/business-days";
import { type Day, daysBetween } from "../domain/calendar/day";
import { CALENDAR } from "./calendar";

/** A length of time in calendar and business days. The first day does not count, the last does. */
export interface Elapsed {
  readonly businessDays: number;
  readonly calendarDays: number;
}

export const elapsed = (from: Day, to: Day): Elapsed => ({
  businessDays: businessDaysBetween(CALENDAR, from, to),
  calendarDays: daysBetween(from, to),
});
