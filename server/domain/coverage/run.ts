// What came of a full-chain test is said of every stage, of a version that there was, and of no day to come (seed 2(3)).
import { type Day, earlierEnd } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { ResultOutcome } from "../projects/state";

/** The day from which there was something to test: the earlier of its tag and its distribution; null: no record. */
export const testableFrom = (taggedOn: Day | null, distributedOn: Day | null): Day | null =>
  earlierEnd(taggedOn, distributedOn);

/** Whether a run can have been on that day. Refused: `run-day-impossible` (to come, or before the version was). */
export const runDay = (
  ranOn: Day,
  from: Day | null,
  today: Day,
): Outcome<Day, "run-day-impossible"> =>
  ranOn > today || (from !== null && ranOn < from) ? refuse("run-day-impossible") : accept(ranOn);

/**
 * The outcome of each stage of the chain, in its order, from what was said by position. Refused:
 * `outcome-missing`, where a stage is not spoken of.
 */
export function stageOutcomes<S extends { readonly position: number }>(
  chain: readonly S[],
  said: Readonly<Record<number, ResultOutcome>>,
): Outcome<readonly { readonly stage: S; readonly outcome: ResultOutcome }[], "outcome-missing"> {
  const outcomes = chain.flatMap((stage) => {
    const outcome = said[stage.position];
    return outcome === undefined ? [] : [{ stage, outcome }];
  });
  return outcomes.length === chain.length ? accept(outcomes) : refuse("outcome-missing");
}

/** What a run comes to: it has passed only if everything has; else the gravest of what was said. */
export const worstOf = (outcomes: readonly ResultOutcome[]): ResultOutcome =>
  (["failed", "blocked", "not_run"] as const).find((each) => outcomes.includes(each)) ?? "passed";
