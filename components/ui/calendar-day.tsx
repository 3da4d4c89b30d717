import { useTranslations } from "next-intl";
import { type Dated, timeIn } from "@/server/domain/calendar/dated";
import type { Instant } from "@/server/domain/calendar/day";
import { type DayStyle, datedWords, momentWords } from "./day-words";

/**
 * A day in the reader's format, with its time if that is known. Unless a style is given, it carries its year only if that
 * is not the page's.
 */
export function CalendarDay({ day, style }: { readonly day: Dated; readonly style?: DayStyle }) {
  const t = useTranslations("dates");
  const exact = timeIn(day) === null ? day : `${day}+09:00`;
  return <time dateTime={exact}>{datedWords(t, day, style)}</time>;
}

/** A day with its time in Tokyo, in the same format. */
export function Moment({ at, style }: { readonly at: Instant; readonly style?: DayStyle }) {
  const t = useTranslations("dates");
  return <time dateTime={at}>{momentWords(t, at, style)}</time>;
}
