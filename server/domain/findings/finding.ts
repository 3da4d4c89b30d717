// A finding is what a rule says needs a decision: which records, since when, who must act.
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";

export const RULES = [
  "untested-live",
  "waiver-ended",
  "waiver-in-force",
  "result-unconfirmed",
  "test-not-ranked",
  "defect-live",
  "order-objected",
  "approval-overdue",
  "order-drifted",
  "instruction-unacknowledged",
  "condition-overdue",
  "platform-gap",
  "report-unowned",
  "report-untriaged",
  "report-idle",
  "environment-missing",
  "no-record",
  "data-stale",
] as const;
export type Rule = (typeof RULES)[number];

export type RecordKind =
  | "distribution"
  | "release"
  | "platform"
  | "stage"
  | "environment"
  | "waiver"
  | "task"
  | "defect"
  | "report"
  | "source"
  | "proposal"
  | "condition"
  | "party";

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

type Fact = string | number | null | readonly Fact[] | { readonly [name: string]: Fact };
/** What the sentence of a finding names beside its records; never prose, never a clock reading. */
export type FindingFacts = Readonly<Record<string, Fact>>;

/** 課長 is of the division, 局長 of the bureau. */
export type ExecutiveLevel = "division" | "bureau";

/** Who must act, and from which day on. */
export interface FindingActor {
  readonly role: Role;
  readonly from: Day;
  /** Only where an executive of one level is meant, as in 担当 → 課長 → 局長. */
  readonly level?: ExecutiveLevel;
}

export interface Finding {
  readonly rule: Rule;
  /** Stable within a project and rule: the record that the finding is about. */
  readonly subject: RecordRef;
  /** The other records that it rests on, in the order in which the sentence names them. */
  readonly records: readonly RecordRef[];
  /** The day from which the length is counted (may lie in the future). */
  readonly since: Day;
  /** The first day on which it is to be shown; differs from `since` where an excuse covers the start. */
  readonly from: Day;
  /** The first day on which it no longer holds by the calendar alone; null: until something happens. */
  readonly until: Day | null;
  /** Who must act, and from which day on (a report without an owner climbs). */
  readonly actors: readonly FindingActor[];
  readonly facts: FindingFacts;
}
