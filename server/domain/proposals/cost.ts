// Whether what a new order delays is still expected to meet its due dates (seed 2(1)③, 3(3)).
import type { Effect } from "./proposal";

export interface DueCost {
  /** How many delayed tasks are expected to end after their due dates. */
  readonly late: number;
  /** Whether there are due dates among the delayed tasks, and every one is expected to be met. */
  readonly kept: boolean;
  /** The delayed task with the fewest business days left to its due date; null: none is known. */
  readonly tightest: { readonly taskId: string; readonly slack: number } | null;
}

/** `slackOf`: business days from the expected end in the new order to the due date; null: unknown; absent: no due date. */
export function costOf(
  delayed: readonly Effect[],
  slackOf: ReadonlyMap<string, number | null>,
): DueCost {
  const due = delayed.flatMap(({ taskId }) => {
    const slack = slackOf.get(taskId);
    return slack === undefined ? [] : [{ taskId, slack }];
  });
  const known = due.flatMap(({ taskId, slack }) => (slack === null ? [] : [{ taskId, slack }]));
  const [tightest = null] = known.toSorted((one, other) => one.slack - other.slack);
  return {
    late: known.filter(({ slack }) => slack < 0).length,
    kept: due.length > 0 && known.length === due.length && (tightest?.slack ?? -1) >= 0,
    tightest,
  };
}
