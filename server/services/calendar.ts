// The government calendar: Japanese holidays from a maintained library; the domain does the rest.
import holidayJp from "@holiday-jp/holiday_jp";
import { type BusinessCalendar, businessCalendar } from "../domain/calendar/business-days";

export const CALENDAR: BusinessCalendar = businessCalendar(Object.keys(holidayJp.holidays));
