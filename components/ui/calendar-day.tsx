import { useTranslations } from "next-intl";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { type DayStyle, dayWords, momentWords } from "./day-words";

/** A day in the reader's format: long in a sentence, short in a table. */
export function CalendarDay({
  day,
  style = "short",
}: {
  readonly day: Day;
  readonly style?: DayStyle;
}) {
  const t = useTranslations("dates");
  return <time dateTime={day}>{dayWords(t, day, style)}</time>;
}

/** A day with its time in Tokyo. */
export function Moment({
  at,
  style = "long",
}: {
  readonly at: Instant;
  readonly style?: DayStyle;
}) {
  const t = useTranslations("dates");
  return <time dateTime={at}>{momentWords(t, at, style)}</time>;
}
