import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { en } from "./en";
import { ja } from "./ja";
import { ERA_COOKIE, isEra, isLocale, LOCALE_COOKIE, preferredLocale } from "./locale";
import type { Translated } from "./translated";

// t() knows the sentences by the letters of the Japanese ones, which the others satisfy key by key.
type Sentences = typeof ja;
const inJapanese: Translated<Sentences> = ja;
const withWesternYears: Translated<Sentences> = { ...ja, dates: { ...ja.dates, era: "western" } };
const inEnglish: Translated<Sentences> = en;

// Japanese years are offered in Japanese only; English writes the years of the common calendar.
export default getRequestConfig(async () => {
  const jar = await cookies();
  const chosen = jar.get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen)
    ? chosen
    : preferredLocale((await headers()).get("accept-language"));
  const era = jar.get(ERA_COOKIE)?.value;
  const japanese = isEra(era) && era === "western" ? withWesternYears : inJapanese;
  const sentences = locale === "ja" ? japanese : inEnglish;
  return { locale, timeZone: "Asia/Tokyo", messages: sentences as Sentences };
});
