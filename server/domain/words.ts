// A text on record, in Japanese, in English, or in both; shown in the reader's language where it exists.

/** Text of a record by language; at least one is present. Text stays in the language in which it was typed. */
export type Words =
  | { readonly ja: string; readonly en?: string | undefined }
  | { readonly ja?: string | undefined; readonly en: string };

export type Locale = "ja" | "en";

/** The text for a reader, and the language that it is really in (for the `lang` attribute). */
export function wordsIn(words: Words, locale: Locale): { text: string; lang: Locale } {
  const wanted = words[locale];
  if (wanted !== undefined) return { text: wanted, lang: locale };
  const other = locale === "ja" ? "en" : "ja";
  return { text: words[other] ?? "", lang: other };
}

/** The words to keep after an edit. If the text is still the one that was shown, both languages stay as they are. */
export function rewritten(now: Words | null, typed: Words | null): Words | null {
  if (now === null || typed === null) return typed;
  const same = (["ja", "en"] as const).every(
    (locale) => typed[locale] === undefined || typed[locale] === wordsIn(now, locale).text,
  );
  return same ? now : typed;
}
