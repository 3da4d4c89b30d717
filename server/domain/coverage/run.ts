// A full-chain test has a result for every stage, and its day is not before the version or in the future (seed 2(3)).
import { type Dated, isBefore } from "../calendar/dated";
import { type Day, earlierEnd } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { Backing, ResultOutcome } from "../projects/state";
import type { Words } from "../words";

/** The first day on which a version could be tested: the earlier of its tag and its distribution. null: no record. */
export const testableFrom = (taggedOn: Day | null, distributedOn: Day | null): Day | null =>
  earlierEnd(taggedOn, distributedOn);

/** Accepts when a test was run. Refused: `run-day-impossible` (after `now`, or before the day `from`). */
export const runDay = (
  ranOn: Dated,
  from: Day | null,
  now: Dated,
): Outcome<Dated, "run-day-impossible"> =>
  isBefore(now, ranOn) || (from !== null && isBefore(ranOn, from))
    ? refuse("run-day-impossible")
    : accept(ranOn);

/**
 * The outcome of each stage of the chain, in its order, from the outcomes entered by position. Refused:
 * `outcome-missing` (a stage has no outcome).
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

/** The outcome of a whole run: passed only if every stage passed, else the gravest of its outcomes. */
export const worstOf = (outcomes: readonly ResultOutcome[]): ResultOutcome =>
  (["failed", "blocked", "not_run"] as const).find((each) => outcomes.includes(each)) ?? "passed";

/** Who ran a test, and the vendor whose report is the only evidence of it. */
export interface Runner {
  readonly ranBy: string;
  readonly reportedBy: string;
}

/**
 * Who ran a test that a vendor reports: the vendor itself, or a party below it that has the test in its queue.
 * `testers` are the parties at or below `vendor` that have it in their queues. Refused: `run-not-yours` (there
 * is no such party, or `named` is another one).
 */
export function runnerOf(
  vendor: string,
  testers: readonly string[],
  named: string | null,
): Outcome<Runner, "run-not-yours"> {
  const asked = named ?? (testers.includes(vendor) ? vendor : testers[0]);
  const ranBy = testers.find((tester) => tester === asked);
  return ranBy === undefined ? refuse("run-not-yours") : accept({ ranBy, reportedBy: vendor });
}

/** The answer to a vendor's report of a test. */
export type RunAnswer =
  | { readonly verdict: "confirmed" }
  | { readonly verdict: "returned"; readonly words: Words };

/**
 * Accepts an answer to a vendor's report. Refused: `decided-already`, `nothing-to-confirm` (the run does not rest
 * on a vendor's report alone, or nothing in it passed), `reason-missing` (it is returned without a reason).
 */
export function runAnswer(
  run: { readonly reported: boolean; readonly backing: Backing; readonly passed: boolean },
  verdict: RunAnswer["verdict"],
  words: Words | undefined,
): Outcome<RunAnswer, "decided-already" | "nothing-to-confirm" | "reason-missing"> {
  if (!run.reported || !run.passed) return refuse("nothing-to-confirm");
  if (run.backing !== "awaiting") return refuse("decided-already");
  if (verdict === "confirmed") return accept({ verdict });
  return words === undefined ? refuse("reason-missing") : accept({ verdict, words });
}
