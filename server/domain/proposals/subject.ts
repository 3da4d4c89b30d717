// What an approval is about: the order of a queue, or a step of a record that needs one (seed 2(1)①, 2(2)①).
import type { Values } from "../records/field";
import type { Words } from "../words";
import type { Need } from "./gaps";

/** The kinds of record with a step that needs an approval. */
export const RECORD_SUBJECTS = ["waiver", "public_note", "test_suite"] as const;
export type RecordSubjectName = (typeof RECORD_SUBJECTS)[number];

export const SUBJECTS = ["order", ...RECORD_SUBJECTS] as const;
export type SubjectName = (typeof SUBJECTS)[number];

export const isRecordSubject = (name: string): name is RecordSubjectName =>
  RECORD_SUBJECTS.some((each) => each === name);

/** What a proposal is about, from the kind of its record; null: it is about the order of a queue. */
export const subjectOf = (record: RecordSubjectName | null): SubjectName => record ?? "order";

/** A record as it is when a step of it is proposed. It is frozen with the proposal. */
export interface Content {
  /** The key or id by which pages call the record. */
  readonly key: string;
  readonly title: Words;
  /** The step that is proposed, and what was typed for it. */
  readonly step: string;
  readonly asked: Values;
  /** The record's values on that day, by the keys and by the names of what they refer to. */
  readonly values: Values;
  readonly told: Values;
  /** What the step changes of what people typed, by names. Empty: the record itself is what is approved. */
  readonly changed: Values;
}

/** Somebody who said in their own words what the record means. */
export interface SaidOf {
  readonly side: "ministry" | "adviser" | "vendor";
}

/** What of a record and of what was said about it an approval looks at. */
export interface Looked {
  readonly content: Pick<Content, "step" | "asked" | "values">;
  readonly said: readonly SaidOf[];
}

/**
 * One kind of record as a subject of approvals. What its approval does is declared with the step of its kind: the values
 * that the step sets are set once the last step of the route has approved it.
 */
export interface RecordSubject {
  readonly name: RecordSubjectName;
  /** The fields that name the release and the platform that it speaks of; absent: it speaks of none. */
  readonly build?: { readonly release: string; readonly platform: string };
  /** The field with the account of whoever wrote the record: that person does not approve it. Absent: nobody is left out. */
  readonly writer?: string;
  /** Who confirms in their own words what it means before it is approved. */
  readonly confirmed: boolean;
  /** Why it is proposed. */
  reason(content: Looked["content"]): Words | null;
  /** Everything that its approval needs. */
  needs(looked: Looked): readonly Need[];
}
