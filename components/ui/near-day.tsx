import type { Day } from "@/server/domain/calendar/day";
import { CalendarDay } from "./calendar-day";

/** A day mentioned near another one. Its year is shown only if it differs. */
export function NearDay({ day, today }: { readonly day: Day; readonly today: Day }) {
  return <CalendarDay day={day} style={day.slice(0, 4) === today.slice(0, 4) ? "plain" : "long"} />;
}
