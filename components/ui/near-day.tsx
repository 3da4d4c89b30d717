import { useTranslations } from "next-intl";
import type { Day } from "@/server/domain/calendar/day";
import { CalendarDay } from "./calendar-day";
import { nearStyle, pageDay } from "./day-words";

/** A day that is seen on another one, if the page itself is about no day. */
export function NearDay({ day, today }: { readonly day: Day; readonly today: Day }) {
  const t = useTranslations("dates");
  return <CalendarDay day={day} style={nearStyle(day, pageDay(t) ?? today)} />;
}
