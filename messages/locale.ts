// The two choices that a reader makes of how words and years are written, and where they are kept.
export const LOCALES = ["ja", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const LOCALE_COOKIE = "fukan-locale";

export const ERAS = ["japanese", "western"] as const;
export type Era = (typeof ERAS)[number];
export const ERA_COOKIE = "fukan-era";

export const isLocale = (value: string | undefined): value is Locale =>
  LOCALES.some((locale) => locale === value);

export const isEra = (value: string | undefined): value is Era => ERAS.some((era) => era === value);

/** The first of our languages in the order in which the browser asks for them; Japanese if none. */
export const preferredLocale = (acceptLanguage: string | null): Locale => {
  const wishes = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .flatMap((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters
        .map((each) => /^\s*q=([01](?:\.\d{1,3})?)$/.exec(each)?.[1])
        .find(Boolean);
      const locale = tag.split("-")[0];
      return isLocale(locale) ? [{ locale, weight: Number(quality ?? 1) }] : [];
    });
  const best = wishes.filter((wish) => wish.weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return best?.locale ?? "ja";
};
