// A kind of record, declared once: its fields, who may do what with it, and which slices it changes.
import type { Day, Instant } from "../calendar/day";
import type { RecordChange } from "../events/change";
import type { NewEvent } from "../events/event";
import { KNOWN_THEN } from "../events/provenance";
import type { Rule } from "../findings/finding";
import type { PartyKind } from "../identity/party-roles";
import type { Action } from "../identity/permissions";
import type { Slice } from "../projects/slice";
import type { RefusalCode } from "../refusal";
import type { Holder } from "../reports/escalation";
import type { Words } from "../words";
import type { Field, Fields, InputOf, Values, ValuesOf } from "./field";
import type { RecordName } from "./names";

/** The circumstances in which something is entered. */
export interface Entering {
  /** Today in Asia/Tokyo, by the record's clock. */
  readonly today: Day;
  readonly now: Instant;
  /** The key of the party of whoever enters it. */
  readonly party: string;
  /** The keys of the vendors. */
  readonly vendors: readonly string[];
  /** The name of whoever enters it. */
  readonly person: Words;
  /** The account of whoever enters it. */
  readonly account: string;
  /** The positions of the stages of the chain. */
  readonly stages: readonly string[];
  /** A source states it, not the person who enters it. */
  readonly sourced: boolean;
  /** Whoever enters it, and the levels of the ministry for which that person answers. */
  readonly holder: Holder;
  /** It is entered, not corrected. */
  readonly anew: boolean;
}

/** What of the project's people a kind asks about, beyond its own values. */
export interface People {
  /** The kind of the party with this key or id. */
  readonly kindOf: (party: string) => PartyKind | undefined;
  /** The keys of the parties above the party with this key or id, nearest first. */
  readonly above: (party: string) => readonly string[];
  /** The key of the vendor whose word alone it is; null: the ministry's side enters it, or a source states it. */
  readonly reporter: string | null;
  /** How many members administer the project with no end set. */
  readonly lastingAdministrators: number;
}

/** Where a value is taken from: the record in the field `from`, and its field `its`. */
interface Taken<Name extends string> {
  readonly from: Name;
  readonly its: string;
}

/** Why values do not fit together, and the field to which the message belongs. */
export interface Fault<Name extends string> {
  readonly code: RefusalCode;
  readonly field: Name;
}

/** A build that reaches users by what is entered, and the day. */
export interface GoingOut {
  readonly version: string;
  readonly platform: string;
  readonly on: Day;
}

/** The line of an act; its subject is the record. */
export type Line = NewEvent extends infer E
  ? E extends NewEvent
    ? Omit<E, "subject" | "releaseId" | "partyId" | "happened">
    : never
  : never;

/** The name of a record and those of the records in its fields, for the sentence of its line. */
export interface Names {
  readonly title: Words;
  /** The name of the record in this field; the record's own title if the field names none. */
  readonly of: (field: string) => Words;
  /** What a step changed in the values that were on record. */
  readonly changes: readonly RecordChange[];
}

/** The people among whom somebody acts. */
export type Among = Pick<Entering, "vendors" | "holder" | "account">;

/** An act on a record other than a correction, for example naming an owner. It has a form and a line of its own. */
export interface Step<Fs extends Fields, Asks extends Fields> {
  readonly may: Action;
  readonly asks: Asks;
  /** Taking it asks for an approval. What it sets is set once that is given, on that day. */
  readonly approved?: true;
  /** Only people of the party that keeps the record take it. */
  readonly kept?: true;
  /** The source and note of the step become those of the record. */
  readonly sourced?: true;
  /**
   * Whether the step is possible for a record with these values and for somebody of this party, by its key, and of
   * these levels; absent: always.
   */
  offered?(values: ValuesOf<Fs>, party: string, among: Among): boolean;
  /** The field of the form that says when it happened, if that is not `on`. */
  readonly happens?: keyof Asks & string;
  /** Nobody takes it by itself: it is taken with a step of another record. */
  readonly within?: true;
  /** The step that is taken with it of the record that the field `of` names, and the field `as` in which that is told of this one. */
  readonly takes?: { readonly step: string; readonly of: keyof Fs & string; readonly as: string };
  /** What does not fit in the input, given the record's values. */
  check?(
    asked: ValuesOf<Asks>,
    values: ValuesOf<Fs>,
    entering: Entering,
  ): readonly Fault<keyof Asks & string>[];
  /** The values that it sets. */
  set(
    asked: ValuesOf<Asks>,
    entering: Entering,
    values: ValuesOf<Fs>,
  ): { readonly [K in keyof Fs]?: ValuesOf<Fs>[K] };
  /**
   * The line of the step, given the values that stand after it; absent: `record-moved`. If the step asks for `on`, that is
   * when it happened.
   */
  said?(asked: ValuesOf<Asks>, names: Names, after: ValuesOf<Fs>): Line;
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
  /** A record of this kind cannot be entered without a source. */
  readonly sourced?: true;
  /** Who may do what; null: nobody. */
  readonly may: {
    readonly enter: Action;
    readonly correct: Action | null;
    readonly withdraw: Action | null;
  };
  /** The slices of the project's state that it changes. */
  readonly slices: readonly Slice[];
  /** The field that names the party whose work it is: other vendors do not see its lines. `self`: it is a party. */
  readonly ofParty?: (keyof Fs & string) | "self";
  /** The field that names the party whose people alone correct and withdraw it; absent: whoever may. */
  readonly keptBy?: keyof Fs & string;
  /** The field that names the release to which its lines belong. `self`: it is a release. */
  readonly ofRelease?: (keyof Fs & string) | "self";
  /** Hidden fields that take the value of a field of a record that the form names. */
  readonly takes?: {
    readonly [F in keyof Fs & string]?: Taken<keyof Fs & string>;
  };
  /** The field of the form that says when it happened; absent or empty: on the day on which it is entered. */
  readonly happens?: keyof Fs & string;
  /**
   * The kind of record whose approval covers records of this kind. What such a record lists is neither corrected nor
   * withdrawn while it is in force or waits for approval.
   */
  readonly readIn?: RecordName;
  /** Groups of fields of which one says it all: where one is filled, the others of its group are not missing. */
  readonly oneOf?: readonly (readonly (keyof Fs & string)[])[];
  /** The field that says when it was decided. A draft is not decided yet. */
  readonly decidedIn?: keyof Fs & string;
  /** The days that are inferred where no source states them: the certainty of such a record is `unconfirmed`. */
  readonly inferred?: readonly (keyof Fs & string)[];
  /** The rule that asks what follows when a record of this kind ends, and who may answer it. */
  readonly followed?: { readonly rule: Rule; readonly may: Action };
  /** The step by whose approval a draft counts. What a source states counts without it, and takes the step that goes with it. */
  readonly countsBy?: string;
  /** The fields that are corrected only by those who may do this. */
  readonly correctedBy?: { readonly [F in keyof Fs & string]?: Action };
  /** The fields that no correction changes of a record with these values, each with the refusal that says why. */
  fixed?(values: ValuesOf<Fs>): { readonly [F in keyof Fs & string]?: RefusalCode };
  /** What does not fit together in its values. */
  check?(values: ValuesOf<Fs>, today: Day): readonly Fault<keyof Fs & string>[];
  /** What of its new values does not fit the project's people. `before`: the values on record; null: it is entered. */
  fits?(
    after: ValuesOf<Fs>,
    before: ValuesOf<Fs> | null,
    people: People,
  ): readonly Fault<keyof Fs & string>[];
  /**
   * The build that reaches users by these values, unless a source says so or somebody has said what becomes of what is
   * owed for it. It is refused while something is owed and no waiver is in force. `before`: as in `fits`.
   */
  goesOut?(after: ValuesOf<Fs>, before: ValuesOf<Fs> | null, today: Day): GoingOut | null;
  /** The values that the product itself sets when a record is entered or corrected. */
  prepare?(
    values: ValuesOf<Fs>,
    entering: Entering,
  ): { readonly [K in keyof Fs]?: ValuesOf<Fs>[K] };
  /** Why a record with these values is neither corrected nor withdrawn any more; null: it can be. */
  settled?(values: ValuesOf<Fs>, act: "correct" | "withdraw"): RefusalCode | null;
  /** The day on which it ended, if that is not after `day`. Lists and its page say so. */
  over?(values: ValuesOf<Fs>, day: Day): Day | null;
  /** The line of its entry; absent: `record-entered`. */
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

/** A step without its specific types. */
export interface AnyStep {
  readonly may: Action;
  readonly asks: Fields;
  readonly approved?: true;
  readonly kept?: true;
  readonly sourced?: true;
  readonly happens?: string;
  offered?(values: Values, party: string, among: Among): boolean;
  readonly within?: true;
  readonly takes?: { readonly step: string; readonly of: string; readonly as: string };
  check?(asked: Values, values: Values, entering: Entering): readonly Fault<string>[];
  set(asked: Values, entering: Entering, values: Values): Values;
  said?(asked: Values, names: Names, after: Values): Line;
}

/** A kind without its specific types, for code that handles all kinds alike. */
export interface AnyKind
  extends Pick<
    RecordKind<RecordName, Fields, Readonly<Record<string, never>>>,
    "name" | "fields" | "provenance" | "sourced" | "may" | "slices"
  > {
  readonly ofParty?: string;
  readonly ofRelease?: string;
  readonly keptBy?: string;
  readonly happens?: string;
  readonly takes?: Readonly<Record<string, Taken<string>>>;
  readonly readIn?: RecordName;
  readonly oneOf?: readonly (readonly string[])[];
  readonly decidedIn?: string;
  readonly inferred?: readonly string[];
  readonly followed?: { readonly rule: Rule; readonly may: Action };
  readonly countsBy?: string;
  readonly correctedBy?: Readonly<Record<string, Action>>;
  fixed?(values: Values): Readonly<Record<string, RefusalCode>>;
  check?(values: Values, today: Day): readonly Fault<string>[];
  fits?(after: Values, before: Values | null, people: People): readonly Fault<string>[];
  goesOut?(after: Values, before: Values | null, today: Day): GoingOut | null;
  prepare?(values: Values, entering: Entering): Values;
  settled?(values: Values, act: "correct" | "withdraw"): RefusalCode | null;
  over?(values: Values, day: Day): Day | null;
  entered?(values: Values, names: Names): Line;
  readonly steps: Readonly<Record<string, AnyStep>>;
}

export type StepOf<K extends AnyKind> = keyof K["steps"] & string;
/** The input for entering a record of a kind. */
export type Entered<K extends AnyKind> = InputOf<K["fields"]>;
/** The input for a step. */
export type Asked<K extends AnyKind, S extends StepOf<K>> = InputOf<K["steps"][S]["asks"]>;

/** The fields with which a record of any kind says how it is known. */
export const PROVENANCE = {
  source: { type: "reference", to: "source" },
  certainty: { type: "choice", choices: ["stated", "unconfirmed", "conflicting"] },
  knownThen: { type: "choice", choices: KNOWN_THEN },
  note: { type: "words", long: true },
} as const satisfies Fields;

/** All fields of a kind, including {@link PROVENANCE} if it has one. */
export const fieldsOf = (kind: AnyKind): Fields =>
  kind.provenance ? { ...kind.fields, ...PROVENANCE } : kind.fields;

/** Whether a record with these values needs an approval and has none, because a source states it. */
export const isStated = ({ fields }: Pick<AnyKind, "fields">, { approval, source }: Values) =>
  fields.approval !== undefined && (approval ?? null) === null && (source ?? null) !== null;

/** Whether people of a party, by its key, may correct and withdraw a record with these values. */
export const isKeptBy = ({ keptBy }: Pick<AnyKind, "keptBy">, values: Values, party: string) =>
  keptBy === undefined || values[keptBy] === party;

/** Whether a day of a record with these values was inferred. */
export const isInferred = (
  { inferred }: Pick<AnyKind, "inferred">,
  values: Values,
  field: string,
) => values.certainty === "unconfirmed" && inferred?.includes(field) === true;

/** Whether a form shows a field. It does not show fields that the product sets, or keys that it can make. */
export const isShown = (field: Field): boolean =>
  field.hidden !== true && !(field.type === "key" && field.prefix !== undefined);

/** The fields that a form shows. */
export const shownFields = (fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => isShown(field));
