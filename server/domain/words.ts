// A text on record, in Japanese, in English, or in both; shown in the reader's language where it exists.
import { z } from "zod";

/** Text of a record by language; at least one is there. What was typed in one language stays in it. */
export type Words =
  | { readonly ja: string; readonly en?: string | undefined }
  | { readonly ja?: string | undefined; readonly en: string };

export type Locale = "ja" | "en";

export const wordsSchema = z
  .object({
    ja: z.string().trim().min(1).max(4000),
    en: z.string().trim().min(1).max(4000).optional(),
  })
  .or(z.object({ en: z.string().trim().min(1).max(4000) }));

/** The text for a reader, and the language it is really in (for the `lang` attribute). */
export function wordsIn(words: Words, locale: Locale): { text: string; lang: Locale } {
  const wanted = words[locale];
  if (wanted !== undefined) return { text: wanted, lang: locale };
  const other = locale === "ja" ? "en" : "ja";
  return { text: words[other] ?? "", lang: other };
}

/** What is on record once this was typed: as it is, in its languages, where the reader left the text as it was shown. */
export function rewritten(now: Words | null, typed: Words | null): Words | null {
  if (now === null || typed === null) return typed;
  const same = (["ja", "en"] as const).every(
    (locale) => typed[locale] === undefined || typed[locale] === wordsIn(now, locale).text,
  );
  return same ? now : typed;
}
