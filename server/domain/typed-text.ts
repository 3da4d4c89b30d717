// Typed text is read in the same way everywhere, so that nothing is cut, lost or hidden (seed 2(3)).
import { accept, type Outcome, refuse } from "./outcome";

/** The most characters in one text of the record, counted as people see them. */
export const LONGEST_TEXT = 4000;

/** A text with more UTF-16 units than this is too long in any case, so its characters are not counted exactly. */
const MOST_UNITS = 10 * LONGEST_TEXT;

/** Line breaks of other systems; Word writes U+000B for a line break inside a paragraph. */
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that a reader does not see and that can hide or reorder others: control characters except tab and
 * line feed, marks and overrides of the writing direction, and U+FEFF inside a text. Also U+FFFD, which stands where bytes
 * or half of a surrogate pair could not be read.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * More marks on one letter than any script needs (30 in stream-safe text, UAX #15). They would be drawn over the lines
 * around them, and the time to compose them grows with the square of their number.
 */
const CROWDED = /\p{M}{31}/u;

/** A character that a reader sees. */
const SEEN = /[^\s\u2800\p{Default_Ignorable_Code_Point}]/u;

const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** How many characters a person sees in a text. */
export function countCharacters(text: string): number {
  if (text.length > MOST_UNITS) return [...text].length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Whether PostgreSQL can store a text: it contains neither a null character nor half of a surrogate pair. */
export const isStorable = (text: string): boolean =>
  !text.includes("\0") && !LONE_SURROGATE.test(text);

/** The text in a normal form. A text whose letters are crowded with marks stays as it is. */
export const composed = (text: string, form: "NFC" | "NFKC"): string =>
  CROWDED.test(text) ? text : text.normalize(form);

/**
 * The text as it is stored: composed (NFC), with line feeds only and no space around it; "" if nothing is visible.
 * Refused: `text-too-long` (more than `most` characters), `text-unreadable` (a character that no reader sees, or one
 * that is crowded with marks).
 */
export function readText(
  typed: string,
  most = LONGEST_TEXT,
): Outcome<string, "text-too-long" | "text-unreadable"> {
  const text = typed
    .replace(/^\ufeff/, "")
    .replace(LINE_BREAKS, "\n")
    .trim();
  if (text.length > MOST_UNITS) return refuse("text-too-long");
  if (UNSEEN.test(text) || LONE_SURROGATE.test(text) || CROWDED.test(text))
    return refuse("text-unreadable");
  const kept = composed(text, "NFC");
  if (countCharacters(kept) > most) return refuse("text-too-long");
  return accept(SEEN.test(kept) ? kept : "");
}

/**
 * A version, number, day or key in the form in which it is looked up: full-width letters and digits become plain ones
 * (NFKC), and the space around them is removed.
 */
export const readTerm = (typed: string): string => composed(typed, "NFKC").trim();
