// Everything that can happen to a project, named in the past tense; each service writes exactly one of these.
import type { Dated } from "../calendar/dated";
import type { Day } from "../calendar/day";
import type { CaseKind, ResultOutcome, Severity } from "../projects/state";
import type { TaskStatus } from "../projects/task-status";
import type { Standing } from "../queues/status";
import type { RecordName } from "../records/names";
import type { Undertaken } from "../undertakings/undertaking";
import type { Words } from "../words";
import { AGREED_EVENTS, type AgreedBodies } from "./agreed-event";
import type { Amended } from "./change";
import type { ProposalBodies } from "./proposal-bodies";
import type { QueueBodies } from "./queue-bodies";
import type { ReportBodies } from "./report-bodies";

export type { AboutProposal, RemarkKind } from "./proposal-bodies";

/** What each kind of event stores besides who, when and about what: enough for its sentence. */
export interface EventBodies extends AgreedBodies, ProposalBodies, QueueBodies, ReportBodies {
  /** Its name, its purpose or its thresholds were changed. */
  "project-amended": Amended & { readonly reason: Words };
  "project-founded": { readonly project: Words };
  /** From this line on, facts are sealed as well; earlier facts are sealed as they were on that day. */
  "record-sealed": Readonly<Record<string, never>>;
  /** A record was entered whose kind has no sentence of its own. */
  "record-entered": { readonly record: RecordName; readonly title: Words };
  "record-corrected": Amended & {
    readonly record: RecordName;
    readonly title: Words;
    readonly reason: Words;
  };
  "record-withdrawn": {
    readonly record: RecordName;
    readonly title: Words;
    readonly reason: Words;
  };
  /** A step that has no sentence of its own, for example a judgement of severity. */
  "record-moved": Amended & {
    readonly record: RecordName;
    readonly step: string;
    readonly title: Words;
    readonly words: Words | null;
  };
  "party-registered": { readonly party: Words };
  "member-set": Amended & { readonly member: Words; readonly role: string };
  "chain-defined": { readonly chain: Words; readonly stages: number };
  "platform-registered": { readonly platform: Words };
  "source-registered": { readonly title: Words };
  "source-heard": { readonly title: Words };
  "release-registered": { readonly version: string };
  "distribution-planned": {
    readonly version: string;
    readonly platform: Words;
    readonly plannedOn: Dated;
  };
  "distribution-registered": {
    readonly version: string;
    readonly platform: Words;
    readonly distributedOn: Dated | null;
  };
  "environment-registered": { readonly environment: Words };
  "environment-ready": Amended & { readonly environment: Words; readonly readyOn: Dated };
  "test-case-registered": { readonly title: Words; readonly caseKind: CaseKind };
  "test-run-recorded": {
    readonly version: string;
    readonly platform: Words;
    readonly caseKind: CaseKind;
    readonly outcome: ResultOutcome;
    /** It is a vendor's report that awaits confirmation. */
    readonly awaiting?: boolean;
  };
  "test-run-confirmed": { readonly version: string; readonly platform: Words };
  "test-run-returned": {
    readonly version: string;
    readonly platform: Words;
    readonly reason: Words;
  };
  "waiver-decided": {
    readonly version: string;
    readonly platform: Words;
    readonly reason: Words;
    readonly endsOn: Day | null;
    readonly endsWhenReady: Words | null;
    /** The stage, and the version, with which it ends. Absent: it does not end so. */
    readonly endsWhenReached?: Words;
    readonly endsWhenOut?: string;
  };
  "defect-registered": { readonly title: Words; readonly severity: Severity };
  "defect-resolved": Amended & { readonly title: Words; readonly version: string | null };
  "queue-opened": { readonly party: Words };
  "task-entered": { readonly title: Words; readonly party: Words };
  "task-status-set": {
    readonly title: Words;
    readonly party: Words;
    readonly status: TaskStatus;
    /** Why the task cannot be started. */
    readonly reason?: Words | null;
    /** The status, start and reason before, so that a mistake can be undone. */
    readonly before: Standing;
  };
  /** Work that has begun stopped. */
  "task-stopped": {
    readonly title: Words;
    readonly party: Words;
    readonly reason: Words;
    /** Whom it waits for. null: for nobody in particular. */
    readonly awaits: Words | null;
    /** The test environment that it waits for. Absent in lines written before this was kept. */
    readonly environment?: Words | null;
    /** As in `task-status-set`. */
    readonly status: TaskStatus;
    readonly before: Standing;
  };
  "task-commented": { readonly title: Words; readonly party: Words; readonly words: Words };
  "comment-withdrawn": { readonly title: Words; readonly party: Words };
  /** Somebody has read the thread of a task. */
  "comments-read": { readonly title: Words; readonly party: Words };
  "statement-recorded": { readonly words: Words };
  "figure-recorded": { readonly figure: string; readonly value: number; readonly onDay: Day };
  acknowledged: { readonly words: Words; readonly of: string };
  "condition-shown": { readonly words: Words; readonly number: number; readonly shown: Words };
  "condition-met": {
    readonly words: Words;
    readonly number: number;
    /** What showed it; absent in lines written before it was stored. */
    readonly shown?: Words;
    /** A deputy accepted it in the place of this role. Absent: the role itself. */
    readonly deputy?: true;
    readonly role?: string;
  };
  /** `record`: the kind of record for which they are; absent: for the project. */
  "route-set": Amended & { readonly steps: readonly string[]; readonly record?: RecordName };
  "second-factor-asked": { readonly required: boolean };
  "deputy-set": {
    readonly member: Words;
    readonly role: string;
    readonly fromOn: Day;
    readonly untilOn: Day;
  };
  "deputy-removed": {
    readonly member: Words;
    readonly role: string;
    /** The term that was ended; absent in lines written before it was stored. */
    readonly fromOn?: Day;
    readonly untilOn?: Day;
  };
  "finding-seen": { readonly version: string; readonly platform: Words };
  "decision-recorded": Amended & {
    readonly version: string;
    readonly platform: Words;
    readonly answer: "rank_now" | "defer" | "cannot";
    readonly reason: Words | null;
    readonly until: Day | null;
    /** The request by whose approval a test was put off, and the name of whoever made it; absent: no approval was needed. */
    readonly asked?: { readonly number: number; readonly proposer: Words | null };
  };
  "undertaking-answered": {
    readonly what: Undertaken;
    readonly title: Words;
    readonly party: Words;
    readonly accepts: boolean;
    readonly reason: Words | null;
  };
  "really-happened": { readonly words: Words };
}

export type EventKind = keyof EventBodies;
export type EventBody = EventBodies[EventKind];

/** What a service passes to the record; the permit and the database set the rest (who, when, order, hash). */
export type NewEvent = {
  [K in EventKind]: {
    readonly kind: K;
    readonly body: EventBodies[K];
    readonly subject: { readonly kind: string; readonly id: string };
    readonly releaseId?: string | undefined;
    /** Set if only one vendor (and those above it) may see the line. */
    readonly partyId?: string | null | undefined;
    /** When it happened, if whoever enters it says so. */
    readonly happened?: Dated | null | undefined;
  };
}[EventKind];

export const EVENT_KINDS = [
  "project-founded",
  "project-amended",
  "record-sealed",
  "record-entered",
  "record-corrected",
  "record-withdrawn",
  "record-moved",
  "party-registered",
  "member-set",
  "contract-registered",
  "contract-extended",
  ...AGREED_EVENTS,
  "chain-defined",
  "platform-registered",
  "source-registered",
  "source-heard",
  "release-registered",
  "distribution-planned",
  "distribution-registered",
  "environment-registered",
  "environment-ready",
  "test-case-registered",
  "test-run-recorded",
  "test-run-confirmed",
  "test-run-returned",
  "waiver-decided",
  "defect-registered",
  "defect-resolved",
  "report-received",
  "report-assigned",
  "report-triaged",
  "report-moved",
  "report-closed",
  "report-raised",
  "report-answered",
  "file-attached",
  "file-withdrawn",
  "queue-opened",
  "task-entered",
  "task-status-set",
  "task-stopped",
  "task-commented",
  "comment-withdrawn",
  "comments-read",
  "statement-recorded",
  "figure-recorded",
  "acknowledged",
  "queue-set",
  "line-set",
  "task-amended",
  "task-withdrawn",
  "test-retargeted",
  "change-asked",
  "change-answered",
  "test-plan-set",
  "task-status-undone",
  "record-drafted",
  "approval-asked",
  "approval-given",
  "order-proposed",
  "proposal-withdrawn",
  "proposal-remarked",
  "request-reminded",
  "ministry-noted",
  "step-approved",
  "order-approved",
  "proposal-returned",
  "counter-dropped",
  "order-read",
  "order-acknowledged",
  "risk-confirmed",
  "order-reserved",
  "order-asked",
  "order-replied",
  "order-objected",
  "order-held",
  "order-resumed",
  "condition-shown",
  "condition-met",
  "route-set",
  "second-factor-asked",
  "deputy-set",
  "deputy-removed",
  "finding-seen",
  "decision-recorded",
  "undertaking-answered",
  "really-happened",
] as const satisfies readonly EventKind[];
