import type { Expectation, Other, QueueTask } from "./types";

/** A task with its days, as a row of the table has them. */
export interface LaneRow {
  readonly task: QueueTask;
  /** From 1. 0: it is in progress or in review. */
  readonly place: number;
  readonly expected: Expectation;
  readonly other: Other | null;
  /** Whether a person moved it. */
  readonly moved: boolean;
}

/** Whether it is the test that the draft brings forward. */
export const isTestPutFirst = ({ task, moved, other }: LaneRow): boolean =>
  moved && other?.by === "draft" && task.fullChainTest;
