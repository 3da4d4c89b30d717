// Input schemas that several procedures share. Anything else is refused with `input-malformed`.
import { z } from "zod";
import { readDated } from "../domain/calendar/dated";
import { parseDay } from "../domain/calendar/day";
import { parseInstant } from "../domain/calendar/instant";
import { ENTRY_FILES } from "../domain/files/attachment";
import { MOST_MOVES } from "../domain/queues/draft";
import { readNumber, readWhole } from "../domain/typed-number";
import { isStorable, readTerm } from "../domain/typed-text";
import { typedText, wordsSchema } from "../domain/words-schema";

const term = z.string().max(200).transform(readTerm);

/** A number, or its text as typed or as found in an address: {@link readNumber}. */
export const typedNumber = z.union([
  z.number(),
  z
    .string()
    .max(60)
    .transform((text, ctx) => {
      const number = readNumber(text);
      if (number !== null) return number;
      ctx.addIssue({ code: "custom", message: "not a number" });
      return z.NEVER;
    }),
]);

/** A whole number from 1. */
export const wholeNumber = (most: number) => typedNumber.pipe(z.number().int().min(1).max(most));

/** The number of a page. */
export const page = wholeNumber(100_000).default(1);

export const day = z
  .string()
  .max(40)
  .transform((text, ctx) => {
    const parsed = parseDay(readTerm(text));
    if (parsed !== null) return parsed;
    ctx.addIssue({ code: "custom", message: "not a day" });
    return z.NEVER;
  });

/** A day, or a day and its time: `2020-11-26T14:05`. */
export const dated = z
  .string()
  .max(40)
  .transform((text, ctx) => {
    const read = readDated(readTerm(text));
    if (read.ok) return read.value;
    ctx.addIssue({ code: "custom", message: read.code });
    return z.NEVER;
  });

/** A moment in ISO 8601 with its time zone. */
const instant = z
  .string()
  .max(40)
  .transform((text, ctx) => {
    const parsed = parseInstant(text);
    if (parsed !== null) return parsed;
    ctx.addIssue({ code: "custom", message: "not a moment" });
    return z.NEVER;
  });

/** When a page was opened, by the record's clock and by the wall clock. */
export const opened = z.object({ record: instant, real: instant }).optional();

/** A version or key from an address. Full-width letters and digits are normalised. */
export const key = term.pipe(
  z
    .string()
    .min(1)
    .max(63)
    .regex(/^[0-9A-Za-z][0-9A-Za-z._-]*$/),
);

/** A search term. Any text is allowed; an unknown one finds nothing. */
export const search = term.pipe(z.string().min(1)).optional();

const MOST_PROPOSALS = 999_999_999;

/** The number of a proposal. */
export const number = wholeNumber(MOST_PROPOSALS);

/**
 * The number of a proposal or of one of its steps in an address. Text that is not a number becomes one that no proposal
 * has, so that the answer is "not found".
 */
export const numberInAddress = z
  .string()
  .max(100)
  .transform((text, ctx) => {
    const whole = readWhole(text, 1, MOST_PROPOSALS);
    if (whole !== null) return whole;
    ctx.addIssue({ code: "custom", message: "not-found" });
    return z.NEVER;
  });

/** The sender's id for a press, so that a repeated press counts once. */
export const request = z.uuid().optional();

/** Only a form brings a file: nothing in JSON is one. */
export const sentFile = z.object({
  name: z.string(),
  content: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
});

/** The files that a form sends with the entry of a record, each with its field and what it shows. */
export const entryFiles = z
  .array(z.object({ field: z.enum(ENTRY_FILES), file: sentFile, words: wordsSchema.nullable() }))
  .max(ENTRY_FILES.length)
  .optional();

/** The key of a party. */
export const party = z.string().min(1).max(200);

/** The text typed so far. null: none. */
export const typed = typedText.nullable();

/** Moves of rows by id, applied in sequence to the order of a queue. */
export const moves = z
  .array(
    z.object({
      tasks: z.array(z.uuid()).min(1).max(10_000),
      place: z.number().int().min(1).max(100_000),
    }),
  )
  .max(MOST_MOVES);

/** The draft versions that something is based on. null: there was no draft. */
export const seenVersions = z.array(z.uuid().nullable()).min(1).max(100);

/** Whether the input contains a text that PostgreSQL cannot store. */
export const holdsUnstorable = (value: unknown, depth = 8): boolean => {
  if (typeof value === "string") return !isStorable(value);
  // The bytes of a file are not text, and there are too many to look at each.
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return (
    depth === 0 ||
    Object.entries(value).some(
      ([name, inner]) => holdsUnstorable(name) || holdsUnstorable(inner, depth - 1),
    )
  );
};
