// The calendar of the state: Japanese holidays from a kept library, the rest is the domain's.
import holidayJp from "@holiday-jp/holiday_jp";
import { type BusinessCalendar, businessCalendar } from "../domain/calendar/business-days";

export const CALENDAR: BusinessCalendar = businessCalendar(Object.keys(holidayJp.holidays));
