import type { useTranslations } from "next-intl";
import { type Dated, dayIn, timeIn } from "@/server/domain/calendar/dated";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { shownDay } from "./shown-day";

/** With its year, or without. */
export type DayStyle = "long" | "plain";
/** How a day is written on a page about another one: with its year only if that differs. */
export const nearStyle = (day: Day, today: string | null): DayStyle =>
  day.slice(0, 4) === today?.slice(0, 4) ? "plain" : "long";

export type DateSentences = ReturnType<typeof useTranslations<"dates">>;

/** The day that the page is about; null: none, and every date carries its year. */
export const pageDay = (t: DateSentences): string | null => {
  const told = t("shown");
  return shownDay() ?? (told === "none" ? null : told);
};

const ERAS = [
  { name: "reiwa", from: "2019-05-01", first: 2019 },
  { name: "heisei", from: "1989-01-08", first: 1989 },
  { name: "showa", from: "1926-12-25", first: 1926 },
] as const;
const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;
const MONTHS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const;

const TOKYO_OFFSET = 9 * 60 * 60 * 1000;

/**
 * Unless a style is given, a day carries its year only if that is not the page's. Computed here instead of with Intl,
 * because the server's and the browser's tables of eras may differ.
 */
export function dayWords(
  t: DateSentences,
  day: Day,
  style: DayStyle = nearStyle(day, pageDay(t)),
): string {
  const { japanese, parts } = partsOf(t, day);
  return t(`${japanese ? "japanese" : "western"}.${style}`, parts);
}

/** Whether the reader has the years of an era, and the parts of a day in them. */
function partsOf(t: DateSentences, day: Day) {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const era = ERAS.find((each) => day >= each.from);
  const japanese = t("era") !== "western" && era !== undefined;
  const eraYear = era === undefined ? year : year - era.first + 1;
  const yearOfEra = eraYear === 1 ? t("firstYear") : eraYear;
  const parts = {
    era: era === undefined ? "" : t(`eras.${era.name}`),
    year: String(japanese ? yearOfEra : year),
    month: String(month),
    monthName: t(`months.${MONTHS[month - 1] ?? "m1"}`),
    day: String(date.getUTCDate()),
    weekday: t(`weekdays.${WEEKDAYS[date.getUTCDay()] ?? "d0"}`),
  };
  return { japanese, parts };
}

/** A month with its year, given by its first day. */
export function monthWords(t: DateSentences, first: Day): string {
  const { japanese, parts } = partsOf(t, first);
  return t(`${japanese ? "japanese" : "western"}.month`, parts);
}

/** A calendar year; one in which an era ends is named by the era in which it begins. */
export function yearWords(t: DateSentences, year: number): string {
  const { japanese, parts } = partsOf(t, `${String(year).padStart(4, "0")}-01-01` as Day);
  return t(`${japanese ? "japanese" : "western"}.year`, parts);
}

/** A day, and its time if that is known. */
export function datedWords(t: DateSentences, dated: Dated, style?: DayStyle): string {
  const day = dayWords(t, dayIn(dated), style);
  const time = timeIn(dated);
  return time === null ? day : t("moment", { day, time: time.replace(/^0/, "") });
}

/** The Tokyo day and minute of an instant. */
export function tokyo(instant: Instant): { readonly day: Day; readonly time: string } {
  const local = new Date(new Date(instant).getTime() + TOKYO_OFFSET).toISOString();
  return { day: local.slice(0, 10) as Day, time: local.slice(11, 16).replace(/^0/, "") };
}

export function momentWords(t: DateSentences, instant: Instant, style?: DayStyle): string {
  const { day, time } = tokyo(instant);
  return t("moment", { day: dayWords(t, day, style), time });
}
