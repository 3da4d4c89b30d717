import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { parseDay } from "@/server/domain/calendar/day";
import { DaysAgo } from "./count";
import { NearDay } from "./near-day";

const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
/** Only the Japanese sentences have the type that the provider asks for. */
const MESSAGES: Readonly<Record<"ja" | "en", object>> = { ja, en };

/** The text that a reader of a language sees. */
const shown = (locale: "ja" | "en", element: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Tokyo">
      {element}
    </NextIntlClientProvider>,
  ).replace(/<[^>]*>/g, "");

describe("How long ago a day is", () => {
  it.each([
    [0, 0, false, "きょう", "today"],
    [0, 0, true, "この日", "this day"],
    [0, 1, false, "1日", "1 day"],
    [1, 1, false, "1営業日", "1 business day"],
    [39, 57, false, "39営業日", "39 business days"],
  ])(
    "%s business days and %s calendar days are written in words (in the past: %s)",
    (businessDays, calendarDays, past, japanese, english) => {
      const element = <DaysAgo elapsed={{ businessDays, calendarDays }} past={past} />;
      expect([shown("ja", element), shown("en", element)]).toEqual([japanese, english]);
    },
  );
});

describe("A day near another one", () => {
  it.each([
    ["2020-12-21", "2020-11-24", "12月21日(月)", "21 December (Mon)"],
    ["2021-01-08", "2020-12-21", "令和3年1月8日(金)", "8 January 2021"],
  ])("%s seen on %s has its year only if that differs", (on, today, japanese, english) => {
    const element = <NearDay day={day(on)} today={day(today)} />;
    expect(shown("ja", element)).toContain(japanese);
    expect(shown("en", element)).toContain(english);
  });
});
