import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { en } from "./en";
import { ja } from "./ja";
import { ERA_COOKIE, isEra, isLocale, LOCALE_COOKIE, preferredLocale } from "./locale";
import { parsed } from "./parsed";
import type { Translated } from "./translated";

// t() knows the sentences by the letters of the Japanese ones, which the others satisfy key by key.
type Sentences = typeof ja;
const read = (sentences: Translated<Sentences>) => parsed(sentences) as unknown as Sentences;
const inJapanese = read(ja);
const withWesternYears = read({ ...ja, dates: { ...ja.dates, era: "western" } });
const inEnglish = read(en);

// Japanese years are offered in Japanese only; English writes the years of the common calendar.
export default getRequestConfig(async () => {
  const jar = await cookies();
  const chosen = jar.get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen)
    ? chosen
    : preferredLocale((await headers()).get("accept-language"));
  const era = jar.get(ERA_COOKIE)?.value;
  const japanese = isEra(era) && era === "western" ? withWesternYears : inJapanese;
  return { locale, timeZone: "Asia/Tokyo", messages: locale === "ja" ? japanese : inEnglish };
});
