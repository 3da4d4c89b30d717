// What the rules know about a project: plain values from the record, without a clock.
import type { OrderAct } from "../acknowledgements/answer";
import type { Dated } from "../calendar/dated";
import type { Day, Instant } from "../calendar/day";
import type { SaidPurpose } from "../environments/purpose";
import type { Words } from "../words";
import type { Decision, Response } from "./decisions";
import type { Passed } from "./passed";
import type { ApprovedPlan, TestTurn } from "./queue-inputs";
import type { TaskStatus } from "./task-status";
import type { Thresholds } from "./thresholds";

export type StageReach = "real" | "separate" | "dummy" | "unknown";
export type CaseKind = "unit" | "integration" | "system" | "full_chain";
export type ResultOutcome = "passed" | "failed" | "blocked" | "not_run";
/** Whether a pass counts: a vendor's own report counts once the ministry or the adviser has confirmed it. */
export type Backing = "confirmed" | "awaiting" | "returned";
export type Severity = "critical" | "major" | "minor";
export type TaskKind = "development" | "test" | "defect" | "operation";
export type PartyKind = "ministry" | "office" | "vendor" | "community";

export interface Contract {
  readonly id: string;
  /** How addresses call it. */
  readonly key: string;
  readonly title: Words;
  /** The party that undertakes the work, and the one that orders it. */
  readonly partyId: string;
  readonly fromId: string;
  readonly beginsOn: Day;
  /** The last day; null: not on record. */
  readonly endsOn: Day | null;
}

/** Person-days of a contract in a month: planned by the ministry, or used. */
export interface Effort {
  readonly contractId: string;
  /** A day of the month. */
  readonly month: Day;
  readonly side: "planned" | "used";
  readonly days: number;
}

/** A priority review that was held. */
export interface Review {
  readonly id: string;
  readonly heldOn: Day;
}

/** Who answers for an activity, and what both sides have confirmed. */
export interface HeldResponsibility {
  readonly id: string;
  readonly activity: Words;
  /** The party that answers for it; null: none is named. */
  readonly accountable: string | null;
  readonly responsible: readonly string[];
  readonly contractId: string | null;
  readonly orderingOn: Day | null;
  readonly vendorOn: Day | null;
  /** null: it was entered before the day was kept. */
  readonly enteredOn: Day | null;
}

/** An instruction whose sender has not said that it was understood. */
export interface OpenInstruction {
  readonly id: string;
  readonly what: Words;
  readonly fromId: string;
  readonly toId: string;
  readonly issuedOn: Day;
  readonly receivedOn: Day | null;
}

/** A periodic check of the live chain, with the outcomes that it has on record. */
export interface Check {
  readonly ranOn: Day;
  readonly platformId: string;
  readonly outcomes: readonly { readonly stageId: string; readonly outcome: ResultOutcome }[];
}

/** Whether a distribution can send logs, by what was said last. */
export interface Diagnostic {
  readonly distributionId: string;
  readonly logs: "sent" | "partly" | "not_sent";
  readonly since: Day;
}

export interface Stage {
  readonly id: string;
  readonly name: Words;
  /** Place in the chain, from 1. */
  readonly position: number;
  /** The platforms to which the stage does not apply; absent: it applies to all. */
  readonly notFor?: readonly string[];
}

export interface Platform {
  readonly id: string;
  readonly key: string;
  readonly name: Words;
  /** The order in which platforms are listed. */
  readonly position: number;
}

export interface Party {
  readonly id: string;
  readonly name: Words;
  readonly kind: PartyKind;
  /** The party one tier up in the tree of subcontracts. */
  readonly parentId: string | null;
}

export interface Release {
  readonly id: string;
  readonly version: string;
  /** The order of versions, from 1; later versions are higher. */
  readonly ordinal: number;
}

export interface Distribution {
  readonly id: string;
  readonly releaseId: string;
  readonly platformId: string;
  /** The day it reached users; null when no source confirms a day. Such a distribution supersedes nothing. */
  readonly distributedOn: Day | null;
  /** The same with its time, as in `found` and `received`. Absent: only the day is known. */
  readonly distributed?: Dated | null;
  /** The day on which it reached all users; null: it is rolled out in stages. Absent: the day it reached users. */
  readonly completeOn?: Day | null;
  /** The day on which it was taken back from users. Absent or null: it was not. */
  readonly takenBackOn?: Day | null;
}

export interface Environment {
  readonly id: string;
  readonly key?: string;
  readonly name?: Words;
  /** The day it was ready; null while it is not. */
  readonly readyOn: Day | null;
  /** The day on which it broke down after that; null or absent: it works. */
  readonly brokenOn?: Day | null;
  /** When a person last said that it is ready, which asks every party what it is for; null or absent: nobody did. */
  readonly askedAt?: Instant | null;
  /**
   * The stages it reaches, and how truly; a stage that is absent is not reached. What is said of one platform goes before
   * what is said of every one.
   */
  readonly reaches: readonly StageReached[];
}

export interface StageReached {
  readonly stageId: string;
  readonly truth: StageReach;
  /** null or absent: on every platform. */
  readonly platformId?: string | null;
}

export interface TestCase {
  readonly id: string;
  readonly kind: CaseKind;
  /** null: the case is for every platform. */
  readonly platformId: string | null;
  /** The stages that the case passes. A full-chain case passes every stage of the chain. */
  readonly stageIds: readonly string[];
  /** Why it counts as approved: it is in a test suite in force, or a source states it. null or absent: it does not. */
  readonly basis?: "suite" | "source" | null;
}

export interface TestResult {
  readonly id: string;
  /** The run that it belongs to: a full-chain test is one run through every stage, not pieces of several. */
  readonly runId: string;
  readonly caseId: string;
  readonly releaseId: string;
  readonly platformId: string;
  /** null: the result is for every stage of its case. */
  readonly stageId: string | null;
  readonly outcome: ResultOutcome;
  readonly backing: Backing;
  /** The day of the run, with its time if that is known (for `not_run`: the day that the result is about). */
  readonly ranOn: Dated;
  /** Order of entry: of two results for one case and stage, the later one counts. */
  readonly sequence: number;
}

/** The verdicts on a build that is not verified, vendors' reports aside. */
export type Unverified = "failed" | "not_run" | "no_record";
export type Verdict = "verified" | "reported" | Unverified;

/** Whether a build was verified before its distribution, on the same day (which came first is unknown), or after it. */
export const VERIFIED_RELATIONS = ["before", "same_day", "after"] as const;
export type VerifiedRelation = (typeof VERIFIED_RELATIONS)[number];

export interface DistributionVerdict {
  readonly verdict: Verdict;
  /** The day on which the last of its full-chain cases passed; only when verified. */
  readonly verifiedOn?: Day;
  /** Only when verified or reported: the same days with their times; absent: no time is known. */
  readonly passed?: Passed;
  /** Only when verified and the day of distribution is confirmed. */
  readonly relation?: VerifiedRelation;
  /** Only when reported: the day on which the last of its cases passed by the vendor's report. */
  readonly reportedOn?: Day;
  /** Only when verified or reported: the last day on which every case passed again; absent: none did. */
  readonly passedAgainOn?: Day;
  /** Only when reported: the verdict without that report. The debt depends on it. */
  readonly without?: Unverified;
  /** The last day on which a full-chain test of the build failed, even if a later one passed; absent: none failed. */
  readonly failedOn?: Day;
}

/** The verdict on a distribution, as it is stored. */
export interface KeptVerdict extends DistributionVerdict {
  readonly distributionId: string;
}

/** A full-chain test that a vendor has begun, without a result on record. */
export interface Execution {
  readonly beganOn: Day;
  /** null: no record says; it may be any platform. */
  readonly platformId: string | null;
  /** null: no record says; it may be any version. */
  readonly releaseId: string | null;
}

export interface Waiver {
  readonly id: string;
  readonly releaseId: string;
  readonly platformId: string;
  readonly decidedOn: Day;
  /** The last day it holds; null when an event ends it. */
  readonly endsOn: Day | null;
  /** The environment whose readiness ends it; null when something else ends it. */
  readonly endsWhenReady: string | null;
  /** The stage that a ready environment has to reach for it to end; null or absent: something else ends it. */
  readonly endsWhenReached?: string | null;
  /** The release that has to be distributed on the same platform for it to end; null or absent: something else ends it. */
  readonly endsWhenOut?: string | null;
}

export interface Task {
  readonly id: string;
  /** The vendor whose queue holds it. */
  readonly partyId: string;
  /** Place among the open tasks of its queue, from 1; null for work that is in progress or done and has no rank. */
  readonly rank: number | null;
  readonly status: TaskStatus;
  /** The build whose full-chain test this task runs; null for other work. */
  readonly tests: { readonly releaseId: string; readonly platformId: string } | null;
  /** The party that directed it; null when nobody did or no record says. */
  readonly directedBy: string | null;
  /** Its line of work; null or absent: the main one of its queue. */
  readonly lineId?: string | null;
}

export interface Defect {
  readonly id: string;
  readonly key: string;
  readonly title: Words;
  readonly severity: Severity;
  readonly open: boolean;
  readonly foundOn: Day;
  readonly found?: Dated;
  /** The stage at which it shows; null: not on record. */
  readonly stageId: string | null;
  /** The distributions it is in. */
  readonly distributionIds: readonly string[];
}

export interface ExternalReport {
  readonly id: string;
  readonly key: string;
  readonly title: Words;
  readonly receivedOn: Day;
  readonly received?: Dated;
  /** What it is about; null: not on record. */
  readonly releaseId: string | null;
  readonly platformId: string | null;
  readonly stageId: string | null;
  readonly ownerId: string | null;
  /** The day on which it was taken up or declined. Being put on a list is not a decision. */
  readonly triagedOn: Day | null;
  /** The last day on which we moved; null: never. What the reporter adds is not a move. */
  readonly movedOn: Day | null;
  readonly closed: boolean;
}

/** What was announced or said in public. */
export interface Statement {
  readonly id: string;
  readonly words: Words;
  readonly saidOn: Day;
  /** The version it is about; null: it names none. */
  readonly releaseId: string | null;
  /** What it claims; null: nothing that can be compared with the record. */
  readonly claim: "resolved" | null;
  /** The day on which it was explained or corrected; null: neither. */
  readonly answeredOn: Day | null;
}

/** What is told to the users of the app. */
export interface Publication {
  /** The public page is on. */
  readonly on: boolean;
  /** The notes, drafts included. */
  readonly notes: readonly {
    readonly releaseId: string | null;
    readonly platformId: string | null;
    readonly defectId: string | null;
    /** The day on which it began to stand on the public page; null: it is a draft. */
    readonly publishedOn: Day | null;
  }[];
}

export interface Feed {
  readonly id: string;
  readonly title: Words;
  /** When it was last heard from; null: never. */
  readonly heardAt: Instant | null;
  /** How old its data may be, in business days; null: a document, which does not age. */
  readonly allowedAge: number | null;
}

/** A new order of a queue that somebody has proposed. */
export interface Proposal {
  readonly id: string;
  readonly number: number;
  /** The vendor whose queue it changes; null: it changes none. */
  readonly partyId: string | null;
  /** The title of the record whose approval it asks for; null or absent: it changes an order. */
  readonly title?: Words | null;
  readonly status: "open" | "approved" | "returned" | "withdrawn";
  readonly proposedOn: Day;
  /** For an open proposal: the role whose step is due, and the last day for it. */
  readonly due: { readonly role: "adviser" | "executive"; readonly on: Day } | null;
  /** The day on which it became the queue's order; null: it has not. A later order of the queue replaces it. */
  readonly approvedOn: Day | null;
  readonly replaced: boolean;
  /** The roles of its route. */
  readonly approvers: readonly ("adviser" | "executive")[];
  /** The parties that must acknowledge it, down the chain of subcontracts to the vendor, each with its answer. */
  readonly answers: readonly {
    readonly partyId: string;
    readonly act: OrderAct | null;
    readonly on: Day | null;
  }[];
}

/** A condition of an approval, with the day by which it must be met. */
export interface Condition {
  readonly id: string;
  readonly words: Words;
  readonly partyId: string | null;
  readonly proposalId: string;
  readonly dueOn: Day;
  readonly metOn: Day | null;
}

/** Its parts are slices; a rule declares the slices that it reads. */
export interface ProjectState {
  readonly thresholds: Thresholds;
  /** Its own days off. Every rule counts in business days, so all of them run again when these change. */
  readonly daysOff: readonly Day[];
  readonly contracts: readonly Contract[];
  readonly stages: readonly Stage[];
  readonly platforms: readonly Platform[];
  readonly parties: readonly Party[];
  readonly releases: readonly Release[];
  readonly distributions: readonly Distribution[];
  readonly environments: readonly Environment[];
  /** What parties said the environments are for. */
  readonly purposes: readonly SaidPurpose[];
  readonly cases: readonly TestCase[];
  /** The test results that can still decide something; verdicts and cells are computed from them. */
  readonly standings: readonly TestResult[];
  readonly verdicts: readonly KeptVerdict[];
  readonly waivers: readonly Waiver[];
  /** The open full-chain tests, and in their queues what waits up to the last of them. */
  readonly tasks: readonly Task[];
  /** The full-chain tests that have begun and of which no result is on record. */
  readonly executions: readonly Execution[];
  readonly defects: readonly Defect[];
  readonly reports: readonly ExternalReport[];
  /** The statements that claim something. */
  readonly statements: readonly Statement[];
  readonly publication: Publication;
  /** The sources whose data ages. */
  readonly feeds: readonly Feed[];
  readonly proposals: readonly Proposal[];
  /** The orders in force whose inputs were stored, each with what has changed since. */
  readonly plans: readonly ApprovedPlan[];
  /** Each full-chain test that waits in a queue. */
  readonly turns: readonly TestTurn[];
  readonly conditions: readonly Condition[];
  readonly decisions: readonly Decision[];
  readonly responses: readonly Response[];
  readonly reviews: readonly Review[];
  readonly responsibilities: readonly HeldResponsibility[];
  readonly instructions: readonly OpenInstruction[];
  readonly checks: readonly Check[];
  readonly diagnostics: readonly Diagnostic[];
  readonly efforts: readonly Effort[];
}
