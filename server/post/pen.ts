// Tools for writing a letter: words and days in its reader's language, and typed text marked as quoted.
import { createTranslator } from "next-intl";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { type Day, type Instant, partsOf } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import { wareki } from "../domain/calendar/wareki";
import { inOneLine, quotedLines } from "../domain/quoted";
import { type Locale, type Words, wordsIn } from "../domain/words";

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  minute: "2-digit",
  timeZone: "Asia/Tokyo",
});

export function penOf(locale: Locale) {
  const { approvals, letters, words } = locale === "en" ? en : ja;
  const t = createTranslator({ locale, messages: { ...ja, approvals, letters, words } });
  const day = (of: Day): string => {
    if (locale === "ja") {
      const { era, yearText, month, day: date, weekday } = wareki(of);
      const parts = { era, year: yearText, month: String(month), date: String(date), weekday };
      return t("letters.day", parts);
    }
    const { year, day: date } = partsOf(of);
    const at = new Date(`${of}T00:00:00Z`);
    return t("letters.day", {
      era: "",
      year: String(year),
      month: MONTH.format(at),
      date: String(date),
      weekday: WEEKDAY.format(at),
    });
  };
  return {
    t,
    day,
    moment: (at: Instant) =>
      t("letters.moment", { day: day(dayOf(at)), time: TIME.format(new Date(at)) }),
    /** A name or title inside a line of ours. */
    say: (words: Words) => inOneLine(wordsIn(words, locale).text),
    /** A text typed by somebody, on lines marked as quoted. */
    quote: (words: Words) => quotedLines(wordsIn(words, locale).text),
    /** Lines under a heading. Without lines there is no heading. */
    part: (name: string, lines: readonly string[]) =>
      lines.length === 0 ? [] : ["", t("letters.heading", { name }), ...lines],
  };
}
export type Pen = ReturnType<typeof penOf>;

/** The part of a letter that depends on its kind. */
export interface Told {
  readonly subject: string;
  readonly lines: readonly string[];
  /** The address within the project of the page that it is about. */
  readonly page: string;
  readonly files: readonly { readonly name: string; readonly content: string }[];
}
