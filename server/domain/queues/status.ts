// How far a task is, and what of it can be taken back (seed 2(1)③: everybody sees what is being worked on).
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

/** Whether a task of this status has a place among what waits. */
export const isRanked = (status: TaskStatus): boolean => STEPS[status] === 0;

/** Whether the second status is further on than the first. */
export const movesOn = (from: TaskStatus, to: TaskStatus): boolean => STEPS[to] > STEPS[from];

/** How long what was said of a task can be taken back. */
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
 * What a task goes back to. Refused with `undo-too-late`: what was last said of it is not a status, was said by
 * somebody else, or more than a minute ago.
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
