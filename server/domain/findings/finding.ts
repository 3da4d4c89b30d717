// A finding states what needs a decision according to a rule: which records, since when, and who must act.
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";
import type { Words } from "../words";

export const RULES = [
  "test-failed",
  "untested-live",
  "report-on-untested",
  "verdict-contradicted",
  "waiver-ended",
  "waiver-in-force",
  "result-unconfirmed",
  "test-not-ranked",
  "test-slipping",
  "defect-live",
  "statement-contradicted",
  "publication-due",
  "order-objected",
  "approval-overdue",
  "order-drifted",
  "instruction-unacknowledged",
  "condition-overdue",
  "instruction-unconfirmed",
  "review-overdue",
  "responsibility-gap",
  "contract-gap",
  "check-stale",
  "diagnostics-missing",
  "platform-gap",
  "report-unowned",
  "report-untriaged",
  "report-idle",
  "environment-purpose-unshared",
  "cases-missing",
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
  | "review"
  | "responsibility"
  | "instruction"
  | "contract"
  | "party";

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

type Fact = string | number | null | readonly Fact[] | { readonly [name: string]: Fact };
/** What the sentence of a finding names besides its records; never prose, never a time of a clock. */
export type FindingFacts = Readonly<Record<string, Fact>>;

/** `division` is the 課長, `bureau` the 局長. */
export type ExecutiveLevel = "division" | "bureau";

/** Who must act, and from which day on. */
export interface FindingActor {
  readonly role: Role;
  readonly from: Day;
  /** Set only if executives of one level are meant, as in 担当 → 課長 → 局長. */
  readonly level?: ExecutiveLevel;
}

interface Placed {
  readonly name: Words;
  readonly position: number;
}

/** The name of a finding's subject, in parts; null: it has no such part. */
export interface FindingLabel {
  readonly version: string | null;
  /** The place of that version in the order of versions. */
  readonly ordinal: number | null;
  readonly platform: Placed | null;
  readonly stage: Placed | null;
  /**
   * A report's, defect's, source's or contract's title; a condition's, statement's or instruction's words; the activity
   * of a responsibility; the name of a proposal's vendor.
   */
  readonly title: Words | null;
}

/** The address of a finding's subject, in parts; null: it has no such part. */
export interface FindingAddress {
  readonly releaseId: string | null;
  readonly platformId: string | null;
  readonly platform: string | null;
  /** The key of a record, the number of a proposal. */
  readonly key: string | null;
}

/** The subject of a finding in words. */
export interface Named {
  readonly label: FindingLabel;
  readonly address: FindingAddress;
}

/** What a rule finds. A part that is left out takes the rule's own value, or is empty. */
export interface Found {
  /** The record that the finding is about. */
  readonly id: string;
  /** The other records that the finding rests on, in the order in which its sentence names them. */
  readonly records?: readonly RecordRef[];
  /** The day from which its length is counted (may lie in the future). */
  readonly since: Day;
  /** The first day on which it is shown; later than `since` if a waiver covers the start. */
  readonly from?: Day;
  /** The first day on which it no longer holds if nothing else happens; null: no such day. */
  readonly until?: Day | null;
  /** Who must act, if not everybody whom the rule names from the first day on. */
  readonly actors?: readonly FindingActor[];
  readonly facts?: FindingFacts;
  /** The vendor whose work the finding is about. No other vendor sees it. */
  readonly partyId?: string | null;
}

export interface Finding extends Required<Omit<Found, "id">>, Named {
  readonly rule: Rule;
  /** Stable within a project and rule. */
  readonly subject: RecordRef;
  /** Findings of one rule with the same topic ask for one decision together. */
  readonly topic: string;
  /** Higher weights are listed first. */
  readonly weight: number;
}
