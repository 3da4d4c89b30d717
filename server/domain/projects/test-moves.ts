// How the expected start of a full-chain test has moved (seed 2(1)③).
import type { Day } from "../calendar/day";

/**
 * Why an expected start changed. `ranked`: it is the first one; `passing`: days passed and nothing was begun;
 * `order`: a new order was approved; `entered`: a task was entered; `status`: a task began, paused or was blocked;
 * `estimate`: an estimate was changed; `capacity`: the vendor works more or less; `line`: a task went to another line of
 * work; `withdrawn`: a task was withdrawn.
 */
export const MOVE_CAUSES = [
  "ranked",
  "passing",
  "order",
  "entered",
  "status",
  "estimate",
  "capacity",
  "line",
  "withdrawn",
] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** One move of the expected start of a test. */
export interface TestMove {
  /** The day on which the move was found or made. */
  readonly on: Day;
  /** null: there is no expected start. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly cause: MoveCause;
  /** The account that moved it; null: no account did. */
  readonly by: string | null;
  /** The tasks that now take more time before the test. */
  readonly ahead: readonly string[];
}
