// The calendars by which business days are counted: the government's, from a maintained library of Japanese holidays, and
// a project's own days off beside it.
import holidayJp from "@holiday-jp/holiday_jp";
import {
  type BusinessCalendar,
  businessCalendar,
  withoutDays,
} from "../domain/calendar/business-days";
import type { Day, Instant } from "../domain/calendar/day";
import { daysOffAt } from "../domain/calendar/days-off";
import type { Membership } from "../domain/identity/standing";

const GOVERNMENT: BusinessCalendar = businessCalendar(Object.keys(holidayJp.holidays));

/** The calendar of a project with these days off. */
export const calendarWithout = (daysOff: readonly Day[]): BusinessCalendar =>
  withoutDays(GOVERNMENT, daysOff);

/** The calendar of the project as it was on record at a moment. */
export const calendarAt = (
  { daysOff }: Pick<Membership, "daysOff">,
  at: Instant,
): BusinessCalendar => calendarWithout(daysOffAt(daysOff, at));

/** A day, and how business days are counted as seen from it. */
export interface Counting {
  readonly day: Day;
  readonly calendar: BusinessCalendar;
}
