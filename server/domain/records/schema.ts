// Schemas that read the input for the fields of a record and refuse what does not fit.
import { z } from "zod";
import { readDated } from "../calendar/dated";
import { parseDay } from "../calendar/day";
import { readTerm } from "../typed-text";
import { linkSchema, wordsSchema } from "../words-schema";
import type { Field, Fields, InputOf } from "./field";

/** The most rows or records in one list of a record. */
const MOST_ROWS = 500;

/** A name as people type it: full-width letters and digits are read as plain ones. */
const term = z.string().max(200).transform(readTerm).pipe(z.string().min(1));

const day = term.transform((text, ctx) => {
  const parsed = parseDay(text);
  if (parsed !== null) return parsed;
  ctx.addIssue({ code: "custom", message: "not a day" });
  return z.NEVER;
});

/** A day, or a day and its time: `2020-11-26T14:05`. */
const dated = term.transform((text, ctx) => {
  const read = readDated(text);
  if (read.ok) return read.value;
  ctx.addIssue({ code: "custom", message: read.code });
  return z.NEVER;
});

const key = term.pipe(
  z
    .string()
    .max(63)
    .regex(/^[0-9A-Za-z][0-9A-Za-z._-]*$/),
);

const schemaOfField = (field: Field): z.ZodType => {
  switch (field.type) {
    case "words":
      return wordsSchema;
    case "day":
      return field.timed ? dated : day;
    case "choice":
      return z.enum(field.choices);
    case "number":
      return z.number().int().min(field.min).max(field.max);
    case "link":
      return linkSchema;
    case "key":
      return key;
    case "reference":
      return term;
    case "references":
      return z.array(term).max(MOST_ROWS);
    case "rows":
      return z.array(objectOf(field.fields)).max(MOST_ROWS);
    case "id":
      return z.uuid();
    case "moment":
      return z.never();
  }
};

const objectOf = (fields: Fields, partial = false) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = schemaOfField(field);
        return [name, field.required && !partial ? schema : schema.nullable().optional()];
      }),
    ),
  );

const isRead = <T>(_: unknown): _ is T => true;

/** Reads the input for entering a record with these fields. Fields that no form shows are refused. */
export const inputOf = <Fs extends Fields>(fields: Fs): z.ZodType<InputOf<Fs>> =>
  objectOf(shownIn(fields)).refine(isRead<InputOf<Fs>>);

/** Reads the input for correcting some of these fields. */
export const partOf = <Fs extends Fields>(fields: Fs): z.ZodType<Partial<InputOf<Fs>>> =>
  objectOf(shownIn(fields), true).refine(isRead<Partial<InputOf<Fs>>>);

const shownIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field.hidden !== true));
