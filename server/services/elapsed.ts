import { type BusinessCalendar, businessDaysBetween } from "../domain/calendar/business-days";
import { type Day, daysBetween } from "../domain/calendar/day";

/** A length of time in calendar and business days. The first day does not count, the last does. */
export interface Elapsed {
  readonly businessDays: number;
  readonly calendarDays: number;
}

export const elapsed = (calendar: BusinessCalendar, from: Day, to: Day): Elapsed => ({
  businessDays: businessDaysBetween(calendar, from, to),
  calendarDays: daysBetween(from, to),
});
