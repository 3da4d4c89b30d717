// How far a task is, and when a status can be undone (seed 2(1)③: everybody sees what is being worked on).
import type { Day, Instant } from "../calendar/day";
import { secondsBetween } from "../calendar/instant";
import { accept, type Outcome, refuse } from "../outcome";
import type { Verdict } from "../projects/state";
import type { TaskStatus } from "../projects/task-status";
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

/** Whether somebody has begun the work, and it is not done: it can stop without losing its turn. */
export const isUnderWay = (status: TaskStatus): boolean =>
  status === "in_progress" || status === "in_review";

/** Whether work in progress has stopped. */
export const isStopped = ({
  status,
  blockedReason,
}: {
  readonly status: TaskStatus;
  readonly blockedReason: Words | null;
}): boolean => status === "in_progress" && blockedReason !== null;

/** The work in progress, apart from what has stopped. */
export const movingAndStopped = <T extends Parameters<typeof isStopped>[0]>(
  busy: readonly T[],
) => ({
  moving: busy.filter((task) => task.status === "in_progress" && !isStopped(task)),
  stopped: busy.filter(isStopped),
});

/**
 * Whether a task can be called done. A full-chain test of a build is done once there is a result: passed or failed, never
 * "not run" or nothing on record (seed 2(1)③). `verdict` is null for other work, and for a build that nobody has
 * distributed, whose result nobody can enter.
 */
export const lacksResult = ({
  fullChainTest,
  verdict,
}: {
  readonly fullChainTest: boolean;
  readonly verdict: Verdict | null;
}): boolean => fullChainTest && (verdict === "not_run" || verdict === "no_record");

/** Whether the second status is further on than the first. */
export const movesOn = (from: TaskStatus, to: TaskStatus): boolean => STEPS[to] > STEPS[from];

/** How long a status can be undone after it was set. */
export const UNDO_SECONDS = 60;

export interface Standing {
  readonly status: TaskStatus;
  readonly startedOn: Day | null;
  readonly blockedReason: Words | null;
  /** Since when it has stopped, and the party that it waits for. Absent in lines written before this was kept. */
  readonly stoppedOn?: Day | null;
  readonly awaits?: string | null;
  /** The test environment that it waits for. */
  readonly awaitsEnvironment?: string | null;
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
    (last.kind === "task-status-set" || last.kind === "task-stopped") &&
    last.actorId === accountId &&
    secondsBetween(last.at, now) <= UNDO_SECONDS;
  return fresh && last.before !== null ? accept(last.before) : refuse("undo-too-late");
}
