import { useTranslations } from "next-intl";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { type DayStyle, dayWords, momentWords } from "./day-words";

/** A day in the reader's format. Unless a style is given, it carries its year only if that is not the page's. */
export function CalendarDay({ day, style }: { readonly day: Day; readonly style?: DayStyle }) {
  const t = useTranslations("dates");
  return <time dateTime={day}>{dayWords(t, day, style)}</time>;
}

/** A day with its time in Tokyo, in the same format. */
export function Moment({ at, style }: { readonly at: Instant; readonly style?: DayStyle }) {
  const t = useTranslations("dates");
  return <time dateTime={at}>{momentWords(t, at, style)}</time>;
}
