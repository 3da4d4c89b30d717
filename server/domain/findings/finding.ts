// A finding is what a rule says needs a decision: which records, since when, who must act.
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";
import type { Words } from "../words";

export const RULES = [
  "test-failed",
  "untested-live",
  "report-on-untested",
  "waiver-ended",
  "waiver-in-force",
  "result-unconfirmed",
  "test-not-ranked",
  "test-slipping",
  "defect-live",
  "statement-contradicted",
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
  | "statement"
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

interface Placed {
  readonly name: Words;
  readonly position: number;
}

/** What the subject of a finding is called; null: it has no such part. */
export interface FindingLabel {
  readonly version: string | null;
  /** The place of that version in the order of versions. */
  readonly ordinal: number | null;
  readonly platform: Placed | null;
  readonly stage: Placed | null;
  /** Of a report, a defect or a source its title, of a condition or statement its words, of a proposal its vendor. */
  readonly title: Words | null;
}

/** By what the subject of a finding is found; null: it has no such part. */
export interface FindingAddress {
  readonly releaseId: string | null;
  readonly platformId: string | null;
  readonly platform: string | null;
  /** The key of a report or a defect, the id of a statement, the number of a proposal. */
  readonly key: string | null;
}

/** The subject of a finding in words. */
export interface Named {
  readonly label: FindingLabel;
  readonly address: FindingAddress;
}

/** What a rule finds; what is left out is the rule's own, or nothing. */
export interface Found {
  /** The record that it is about. */
  readonly id: string;
  /** The other records that it rests on, in the order in which the sentence names them. */
  readonly records?: readonly RecordRef[];
  /** The day from which the length is counted (may lie in the future). */
  readonly since: Day;
  /** The first day on which it is to be shown; differs from `since` where an excuse covers the start. */
  readonly from?: Day;
  /** The first day on which it no longer holds by the calendar alone; null: until something happens. */
  readonly until?: Day | null;
  /** Who must act, where not everybody whom the rule names must from the first day on. */
  readonly actors?: readonly FindingActor[];
  readonly facts?: FindingFacts;
  /** The vendor whose work it speaks of, so that no other vendor sees it. */
  readonly partyId?: string | null;
}

export interface Finding extends Required<Omit<Found, "id">>, Named {
  readonly rule: Rule;
  /** Stable within a project and rule. */
  readonly subject: RecordRef;
  /** Findings of a rule with the same topic ask for one decision. */
  readonly topic: string;
  /** How much it weighs, higher first. */
  readonly weight: number;
}
