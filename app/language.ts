// The language and the style of years of a page: the reader's choice, otherwise the browser's preference.
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { ERA_COOKIE, isEra, isLocale, LOCALE_COOKIE, preferredLocale } from "@/messages/locale";
import { parsed } from "@/messages/parsed";
import type { Translated } from "@/messages/translated";
import { ownCookie } from "@/server/auth/cookie";

// t() is typed by the Japanese sentences; the English ones have the same keys.
type Sentences = typeof ja;
const read = (sentences: Translated<Sentences>) => parsed(sentences) as unknown as Sentences;
const inJapanese = read(ja);
const withWesternYears = read({ ...ja, dates: { ...ja.dates, era: "western" } });
const inEnglish = read(en);

// Japanese years are offered in Japanese only. English uses the common calendar.
export default getRequestConfig(async () => {
  const jar = await cookies();
  const chosen = jar.get(ownCookie(LOCALE_COOKIE).name)?.value;
  const locale = isLocale(chosen)
    ? chosen
    : preferredLocale((await headers()).get("accept-language"));
  const era = jar.get(ownCookie(ERA_COOKIE).name)?.value;
  const japanese = isEra(era) && era === "western" ? withWesternYears : inJapanese;
  return { locale, timeZone: "Asia/Tokyo", messages: locale === "ja" ? japanese : inEnglish };
});
