// What the lanes are told from: the record, the words of the reader's language, and the links.
import { useLocale, useTranslations } from "next-intl";
import { dayWords } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import type { Day } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";
import type { HomeView } from "./types";

/** The first needs its place most. */
export const WEIGHTS = { owed: 9, draft: 10, test: 7, live: 6, decided: 5, other: 1 } as const;

export function useTold(home: HomeView, linkTo: LinkTo) {
  const locale = useLocale();
  const dates = useTranslations("dates");
  return {
    home,
    linkTo,
    t: useTranslations("course"),
    words: useTranslations("words"),
    homeWords: useTranslations("home"),
    say: (words: Words) => wordsIn(words, locale).text,
    on: (day: Day) => dayWords(dates, day),
  };
}
export type Told = ReturnType<typeof useTold>;
