import type { Day } from "@/server/domain/calendar/day";
import { CalendarDay } from "./calendar-day";
import { nearStyle } from "./day-words";

/** A day mentioned near another one. Its year is shown only if it differs. */
export function NearDay({ day, today }: { readonly day: Day; readonly today: Day }) {
  return <CalendarDay day={day} style={nearStyle(day, today)} />;
}
