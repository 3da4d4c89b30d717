// What the record shows: everything, only what was decided, only what set a day, or only what concerns the reader.
import type { EventKind } from "./event";

export const EVENT_VIEWS = ["decisions", "deadlines", "mine"] as const;
export type EventView = (typeof EVENT_VIEWS)[number];

/** The events in which somebody decided something. */
export const DECIDING_KINDS: readonly EventKind[] = [
  "waiver-decided",
  "decision-recorded",
  "undertaking-answered",
  "report-triaged",
  "report-closed",
  "report-answered",
  "step-approved",
  "order-approved",
  "approval-given",
  "proposal-returned",
  "order-objected",
  "order-held",
  "order-resumed",
  "change-answered",
  "test-run-confirmed",
  "test-run-returned",
  "test-retargeted",
];

/** The events that always set, move or meet a day by which something is due. */
export const DEADLINE_KINDS: readonly EventKind[] = [
  "contract-registered",
  "contract-extended",
  "contract-amended",
  "waiver-decided",
  "condition-met",
];

/** The events that set a day only if the approval has conditions. */
export const CONDITIONAL_KINDS: readonly EventKind[] = [
  "step-approved",
  "order-approved",
  "approval-given",
];

/** The events that set a day only if they are about a task's due date. */
export const DUE_KINDS: readonly EventKind[] = ["task-amended", "change-asked", "change-answered"];

/** The events that say only that a person has read something. No other page changes because of them. */
export const READ_KINDS = [
  "finding-seen",
  "order-read",
  "comments-read",
] as const satisfies readonly EventKind[];

/** The events that say only that something was seen or arrived. */
export const SEEN_KINDS = [...READ_KINDS, "source-heard"] as const satisfies readonly EventKind[];

/** The events of the thread of a task. */
export const SAID_KINDS = [
  "task-commented",
  "comment-withdrawn",
] as const satisfies readonly EventKind[];

/** The events that change nothing. There are many, so a list folds them by day. */
export const FOLDED_KINDS: readonly EventKind[] = [...SEEN_KINDS, ...SAID_KINDS];
