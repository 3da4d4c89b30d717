// How far a task is, and when a status can be undone (seed 2(1)③: everybody sees what is being worked on).
import type { Day, Instant } from "../calendar/day";
import { secondsBetween } from "../calendar/instant";
import { accept, type Outcome, refuse } from "../outcome";
import type { TaskStatus } from "../projects/state";
import type { Words } from "../words";

const STEPS: Readonly<Record<TaskStatus, number>> = {
  blocked: 0,
  not_started: 0,
  in_progress: 1,
  in_review: 2,
  done: 3,
};

/** Whether a task of this status has a place among the waiting tasks. */
export const isRanked = (status: TaskStatus): boolean => STEPS[status] === 0;

/** Whether the second status is further on than the first. */
export const movesOn = (from: TaskStatus, to: TaskStatus): boolean => STEPS[to] > STEPS[from];

/** How long a status can be undone after it was set. */
export const UNDO_SECONDS = 60;

export interface Standing {
  readonly status: TaskStatus;
  readonly startedOn: Day | null;
  readonly blockedReason: Words | null;
}

export interface LastSaid {
  readonly kind: string;
  readonly actorId: string | null;
  readonly at: Instant;
  readonly before: Standing | null;
}

/**
 * The standing to which a task goes back. Refused: `undo-too-late` (the last entry about the task is not a status, is
 * somebody else's, or is more than a minute old).
 */
export function undoable(
  last: LastSaid | null,
  accountId: string,
  now: Instant,
): Outcome<Standing, "undo-too-late"> {
  const fresh =
    last !== null &&
    last.kind === "task-status-set" &&
    last.actorId === accountId &&
    secondsBetween(last.at, now) <= UNDO_SECONDS;
  return fresh && last.before !== null ? accept(last.before) : refuse("undo-too-late");
}
