// What a record is called on a page.
import { useLocale, useTranslations } from "next-intl";
import { dayWords, monthWords } from "@/components/ui/day-words";
import { namedIn } from "@/messages/records/kinds";
import { parseDay } from "@/server/domain/calendar/day";
import type { RecordName } from "@/server/domain/records/names";
import { type Words, wordsIn } from "@/server/domain/words";

/** The kinds whose titles the product makes of a day or a month. */
const MADE_OF_DAYS: readonly RecordName[] = ["execution", "effort", "figure", "review"];
const DAY = /\d{4}-\d\d-\d\d/;
const MONTH = /\d{4}-\d\d/;

/** The title of a record: the day of which it is made is written as every day of the page. */
export function useRecordTitle(): (name: RecordName, title: Words) => string {
  const dates = useTranslations("dates");
  const locale = useLocale();
  return (name, title) => {
    const { text } = wordsIn(title, locale);
    if (!MADE_OF_DAYS.includes(name)) return text;
    return text
      .replace(DAY, (day) => withDay(day, (found) => dayWords(dates, found)))
      .replace(MONTH, (month) => withDay(`${month}-01`, (first) => monthWords(dates, first)));
  };
}

const withDay = (
  text: string,
  words: (day: NonNullable<ReturnType<typeof parseDay>>) => string,
) => {
  const day = parseDay(text);
  return day === null ? text : words(day);
};

/** A record as its page and its links name it: what it is, and its title. */
export function useRecordName(): (name: RecordName, title: Words) => string {
  const titleOf = useRecordTitle();
  const locale = useLocale();
  return (name, title) => namedIn(name, titleOf(name, title), locale);
}
