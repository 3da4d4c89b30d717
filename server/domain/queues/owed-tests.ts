// How far each full-chain test of a queue is, so that one that has passed is not called waiting (2(1)③).
import type { Verdict } from "../projects/state";
import type { TaskStatus } from "../projects/task-status";
import { isNeeded } from "../releases/needed";

/** Whether the test of a build with this verdict has passed, also by the vendor's report alone. */
const hasPassed = (verdict: Verdict | null): boolean =>
  verdict === "verified" || verdict === "reported";

export interface QueuedTest {
  readonly platformId: string | null;
  /** The place of its version in the order of versions; null: no record. */
  readonly ordinal: number | null;
  /** The verdict on the build that it tests; null: the build was not distributed, or is not on record. */
  readonly verdict: Verdict | null;
}

/**
 * `passed`: the build that it tests has passed, whatever the task says. `unneeded`: users have a later build that was
 * verified. `owed`: neither.
 */
export function stateOfTest(
  test: QueuedTest,
  live: Parameters<typeof isNeeded>[1],
): "owed" | "passed" | "unneeded" {
  if (hasPassed(test.verdict)) return "passed";
  return isNeeded(test, live) ? "owed" : "unneeded";
}

/** The label of a full-chain test in a row. `open`: its result is not known yet. */
export const TEST_LABELS = ["untested", "open", "failed", "reported", "passed"] as const;
export type TestLabel = (typeof TEST_LABELS)[number];

/** The label of a full-chain test in a row: from the verdict on its build or, while that is open, the task's status. */
export function labelOfTest(verdict: Verdict | null, status: TaskStatus): TestLabel {
  if (verdict === "verified") return "passed";
  if (verdict === "reported" || verdict === "failed") return verdict;
  return status === "not_started" || status === "blocked" ? "untested" : "open";
}
