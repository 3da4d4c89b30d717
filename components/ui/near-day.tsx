import type { Day } from "@/server/domain/calendar/day";
import { CalendarDay } from "./calendar-day";

/** A day beside another that is told: its year is told only where it is another. */
export function NearDay({ day, today }: { readonly day: Day; readonly today: Day }) {
  return <CalendarDay day={day} style={day.slice(0, 4) === today.slice(0, 4) ? "plain" : "long"} />;
}
