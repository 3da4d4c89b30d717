// The types of field that a record can have. A field determines its column, its input, its form and how it is shown.
import type { Dated } from "../calendar/dated";
import type { Day } from "../calendar/day";
import type { Words } from "../words";
import type { Referred } from "./names";

/** Options of every type of field. */
export interface Options {
  /** A record without it is refused; in other fields null means "no record". */
  readonly required?: true;
  /** One of a pair of fields of which exactly one is given. The kind's `check` refuses both and neither. */
  readonly either?: true;
  /** The column, if it is not the field's name in snake case (for references, with `_id`). */
  readonly column?: string;
  /** Only steps and the product itself set it: no form shows it. */
  readonly hidden?: true;
}

/** A text in Japanese, English or both. */
export interface WordsField extends Options {
  readonly type: "words";
  /** The input has several lines. */
  readonly long?: true;
}
/** A calendar day in Asia/Tokyo. */
export interface DayField extends Options {
  readonly type: "day";
  /** A source may also give the time: the form asks for it beside the day, and `<column>_at` keeps it. */
  readonly timed?: true;
  /** It has happened: a day or time that is still to come is refused. */
  readonly past?: true;
}
/** A moment, set by the product. */
export interface MomentField extends Options {
  readonly type: "moment";
}
export interface ChoiceField extends Options {
  readonly type: "choice";
  readonly choices: readonly string[];
}
export type Unit = "yen" | "businessDays" | "personDays" | "place" | "count" | "percent";
export interface NumberField extends Options {
  readonly type: "number";
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}
/** The address of a public page. */
export interface LinkField extends Options {
  readonly type: "link";
}
/** A name of letters, digits, dots and hyphens by which people and addresses call the record. */
export interface KeyField extends Options {
  readonly type: "key";
  /** If no key is given, the next one is made with this prefix: `report-7`. Without a prefix a key is required. */
  readonly prefix?: string;
}
/** Another record, named by its key or its id. */
export interface ReferenceField extends Options {
  readonly type: "reference";
  readonly to: Referred;
}
/** An id, set by the product, of something that is not a record. */
export interface IdField extends Options {
  readonly type: "id";
}
/** Several other records. */
export interface ReferencesField extends Options {
  readonly type: "references";
  readonly to: Referred;
  /** The table with one row for each; without it the ids are in one column. */
  readonly table?: { readonly name: string; readonly own: string; readonly other: string };
}
/** A list of rows in a table of their own. */
export interface RowsField extends Options {
  readonly type: "rows";
  readonly table: { readonly name: string; readonly own: string };
  /** How many rows the form shows at least, if not the usual number. */
  readonly least?: number;
  /** The field that identifies a row; `position`: its place in the list, from 1. */
  readonly by: string;
  /** A form shows it folded while it is empty. */
  readonly folded?: true;
  readonly fields: Readonly<Record<string, SimpleField>>;
}

/** A field in one column of a row. */
export type SimpleField =
  | WordsField
  | DayField
  | MomentField
  | ChoiceField
  | NumberField
  | LinkField
  | KeyField
  | ReferenceField
  | IdField
  | (ReferencesField & { readonly table?: never });
export type Field = SimpleField | ReferencesField | RowsField;
export type Fields = Readonly<Record<string, Field>>;

type ValueByType = {
  readonly words: Words;
  readonly day: Day;
  readonly moment: string;
  readonly number: number;
  readonly link: string;
  readonly key: string;
  readonly id: string;
  readonly reference: string;
  readonly references: readonly string[];
};

/** The value of a field that has one. */
export type ValueOf<F extends Field> = F extends { readonly choices: readonly (infer C)[] }
  ? C
  : F extends { readonly type: "rows"; readonly fields: infer G extends Fields }
    ? readonly InputOf<G>[]
    : F extends { readonly timed: true }
      ? Dated
      : F extends { readonly type: infer T extends keyof ValueByType }
        ? ValueByType[T]
        : never;

type RequiredIn<Fs extends Fields> = {
  [K in keyof Fs]: Fs[K] extends { readonly required: true } ? K : never;
}[keyof Fs];

/** The input for entering a record with these fields. */
export type InputOf<Fs extends Fields> = {
  readonly [K in RequiredIn<Fs>]: ValueOf<Fs[K]>;
} & {
  readonly [K in Exclude<keyof Fs, RequiredIn<Fs>>]?: ValueOf<Fs[K]> | null | undefined;
};

/** A record with these fields as it is now: every field, null where there is no record. */
export type ValuesOf<Fs extends Fields> = {
  readonly [K in keyof Fs]: Fs[K] extends { readonly required: true }
    ? ValueOf<Fs[K]>
    : ValueOf<Fs[K]> | null;
};

/** Any value of any field, as it is stored in a line of the record and shown again; null: no record. */
export type Value = Words | string | number | readonly string[] | readonly Values[] | null;

/** The values of a record, or of a row of it, by field. */
export interface Values {
  readonly [field: string]: Value | undefined;
}

/** Whether a value is a text in Japanese, English or both. */
export const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && ("ja" in value || "en" in value);

/** The words of a field; null: it is of another type, or empty. */
export const wordsOrNull = (value: Value | undefined): Words | null =>
  isWords(value) ? value : null;

/** The keys in a value that names several records; empty for any other value. */
export const keysIn = (value: Value): readonly string[] =>
  Array.isArray(value)
    ? value.filter((each: unknown): each is string => typeof each === "string")
    : [];

/** The rows in a value that is a list of rows; empty for any other value. */
export const rowsIn = (value: Value): readonly Values[] =>
  Array.isArray(value)
    ? value.filter((each: unknown): each is Values => typeof each === "object" && each !== null)
    : [];

/** Input that a kind's schema has read, as values by field. */
export const valuesIn = (sent: object): Values => Object.fromEntries(Object.entries(sent));
