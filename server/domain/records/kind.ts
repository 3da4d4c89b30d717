// A kind of record, declared once: what it holds, who may do what with it, and what it changes for the rules.
import type { Day, Instant } from "../calendar/day";
import type { RecordChange } from "../events/change";
import type { NewEvent } from "../events/event";
import type { Action } from "../identity/permissions";
import type { Slice } from "../projects/slice";
import type { RefusalCode } from "../refusal";
import type { Words } from "../words";
import type { Field, Fields, InputOf, Values, ValuesOf } from "./field";
import type { RecordName } from "./names";

/** When, by whom and on what ground something is entered. */
export interface Entering {
  /** Today in Asia/Tokyo, by the clock of the record. */
  readonly today: Day;
  readonly now: Instant;
  /** The key of the party of whoever enters it. */
  readonly party: string;
  /** The stages of the chain, by their positions. */
  readonly stages: readonly string[];
  /** A source says so, and not whoever enters it. */
  readonly sourced: boolean;
}

/** Why values do not fit together, and the field to which that points. */
export interface Fault<Name extends string> {
  readonly code: RefusalCode;
  readonly field: Name;
}

/** What the line of an act says; its subject is the record. */
export type Line = NewEvent extends infer E
  ? E extends NewEvent
    ? Omit<E, "subject" | "releaseId" | "partyId">
    : never
  : never;

/** What a record is called, and the names of the records that it names, for the line that tells of it. */
export interface Names {
  readonly title: Words;
  /** What the record called in this field is called; its own title where the field names none. */
  readonly of: (field: string) => Words;
  /** What a step changed of what was on record before. */
  readonly changes: readonly RecordChange[];
}

/** Something that happens to a record beside being corrected, as naming an owner; with a form and a line of its own. */
export interface Step<Fs extends Fields, Asks extends Fields> {
  readonly may: Action;
  readonly asks: Asks;
  /** The source and note of the step are those of the record from then on. */
  readonly sourced?: true;
  /** Whether it can happen to a record that stands so; absent: always. */
  offered?(values: ValuesOf<Fs>): boolean;
  /** What does not fit together in what is asked, given how the record stands. */
  check?(asked: ValuesOf<Asks>, values: ValuesOf<Fs>): readonly Fault<keyof Asks & string>[];
  /** The values that it sets. */
  set(
    asked: ValuesOf<Asks>,
    entering: Entering,
    values: ValuesOf<Fs>,
  ): { readonly [K in keyof Fs]?: ValuesOf<Fs>[K] };
  /** The line that tells of it; absent: `record-moved`. */
  said?(asked: ValuesOf<Asks>, names: Names): Line;
}

export interface RecordKind<
  N extends RecordName,
  Fs extends Fields,
  Asks extends Readonly<Record<string, Fields>>,
> {
  /** Also the name of its table, and of its part of the address. */
  readonly name: N;
  readonly fields: Fs;
  /** Whether it carries a source, how certain that is, and a note. */
  readonly provenance: boolean;
  /** Nothing of it is entered without a source. */
  readonly sourced?: true;
  /** Who may do what; null: nobody, it is never done. */
  readonly may: {
    readonly enter: Action;
    readonly correct: Action | null;
    readonly withdraw: Action | null;
  };
  /** The parts of the project's state that change with it. */
  readonly slices: readonly Slice[];
  /** The field that names the party whose work it is: other vendors do not see its lines. `self`: it is a party. */
  readonly ofParty?: (keyof Fs & string) | "self";
  /** The field that names the release under which its lines stand. `self`: it is a release. */
  readonly ofRelease?: (keyof Fs & string) | "self";
  /** What does not fit together. */
  check?(values: ValuesOf<Fs>): readonly Fault<keyof Fs & string>[];
  /** What the product sets itself when a record is entered or corrected. */
  prepare?(
    values: ValuesOf<Fs>,
    entering: Entering,
  ): { readonly [K in keyof Fs]?: ValuesOf<Fs>[K] };
  /** The line that tells of its entry; absent: `record-entered`. */
  entered?(values: ValuesOf<Fs>, names: Names): Line;
  readonly steps: { readonly [S in keyof Asks]: Step<Fs, Asks[S]> };
}

/** Declares a kind of record. */
export const record = <
  const N extends RecordName,
  const Fs extends Fields,
  const Asks extends Readonly<Record<string, Fields>>,
>(
  kind: RecordKind<N, Fs, Asks>,
): RecordKind<N, Fs, Asks> => kind;

/** A step of which nothing more is known. */
interface AnyStep {
  readonly may: Action;
  readonly asks: Fields;
  readonly sourced?: true;
  offered?(values: Values): boolean;
  check?(asked: Values, values: Values): readonly Fault<string>[];
  set(asked: Values, entering: Entering, values: Values): Values;
  said?(asked: Values, names: Names): Line;
}

/** A kind of which nothing more is known, for what is done with every kind alike. */
export interface AnyKind
  extends Pick<
    RecordKind<RecordName, Fields, Readonly<Record<string, never>>>,
    "name" | "fields" | "provenance" | "sourced" | "may" | "slices"
  > {
  readonly ofParty?: string;
  readonly ofRelease?: string;
  check?(values: Values): readonly Fault<string>[];
  prepare?(values: Values, entering: Entering): Values;
  entered?(values: Values, names: Names): Line;
  readonly steps: Readonly<Record<string, AnyStep>>;
}

export type StepOf<K extends AnyKind> = keyof K["steps"] & string;
/** What is sent to enter a record of a kind. */
export type Entered<K extends AnyKind> = InputOf<K["fields"]>;
/** What is sent with a step. */
export type Asked<K extends AnyKind, S extends StepOf<K>> = InputOf<K["steps"][S]["asks"]>;

/** The fields by which a record of any kind says how it is known. */
export const PROVENANCE = {
  source: { type: "reference", to: "source" },
  certainty: { type: "choice", choices: ["stated", "unconfirmed", "conflicting"] },
  note: { type: "words", long: true },
} as const satisfies Fields;

/** All fields of a kind, with those by which it says how it is known. */
export const fieldsOf = (kind: AnyKind): Fields =>
  kind.provenance ? { ...kind.fields, ...PROVENANCE } : kind.fields;

/** Whether a form shows a field: not what the product sets, nor a key that it can make. */
export const isShown = (field: Field): boolean =>
  field.hidden !== true && !(field.type === "key" && field.prefix !== undefined);

/** The fields that a form shows. */
export const shownFields = (fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => isShown(field));
