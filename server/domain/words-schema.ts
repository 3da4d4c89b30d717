// The shapes of texts on record and of typed texts, where they are read.
import { z } from "zod";
import { readTerm, readText } from "./typed-text";

/** Words as they are stored on record. */
export const wordsOnRecord = z
  .object({ ja: z.string().min(1), en: z.string().min(1).optional() })
  .or(z.object({ en: z.string().min(1) }));

/** A typed text, read by {@link readText}. A text that is refused is an issue with the refusal's code. */
export const typedText = z.string().transform((typed, ctx) => {
  const read = readText(typed);
  if (read.ok) return read.value;
  ctx.addIssue({ code: "custom", message: read.code });
  return z.NEVER;
});
const somethingTyped = typedText.pipe(z.string().min(1));

/** The address of a public page, as it is typed. */
export const linkSchema = typedText
  .transform(readTerm)
  .pipe(z.url({ protocol: /^https?$/ }).max(2_000));

/** Words as they are typed in one language or in both. */
export const wordsSchema = z
  .object({ ja: somethingTyped, en: somethingTyped.optional() })
  .or(z.object({ en: somethingTyped }));
