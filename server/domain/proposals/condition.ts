// A condition of an approval needs words and a day, or nobody could say whether it was met (seed 2(2)③).
import type { Day } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { Words } from "../words";

/** A row of the form for conditions. Empty rows are ignored. */
export interface ConditionRow {
  readonly words: Words | null;
  readonly dueOn: Day | null;
  /** The condition becomes a task of the queue; otherwise only its day is watched. */
  readonly asTask: boolean;
}

export interface AskedCondition {
  readonly words: Words;
  readonly dueOn: Day;
  readonly asTask: boolean;
}

/** The conditions that were entered. Refused: `condition-incomplete` (words without a day, or a day without words). */
export function conditionsOf(
  rows: readonly ConditionRow[],
): Outcome<readonly AskedCondition[], "condition-incomplete"> {
  const asked: AskedCondition[] = [];
  for (const { words, dueOn, asTask } of rows) {
    if (words === null && dueOn === null) continue;
    if (words === null || dueOn === null) return refuse("condition-incomplete");
    asked.push({ words, dueOn, asTask });
  }
  return accept(asked);
}
