// What came of a full-chain test is said of every stage, of a version that there was, and of no day to come (seed 2(3)).
import { type Day, earlierEnd } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { Backing, ResultOutcome } from "../projects/state";
import type { Words } from "../words";

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

/** Who ran a test, and the vendor on whose word alone that stands; null: no vendor's. */
export interface Runner {
  readonly ranBy: string;
  readonly reportedBy: string;
}

/**
 * Who ran a test that a vendor reports: the vendor itself, or the one below it in whose queue the test stands.
 * `testers` are the parties at or below `vendor` in whose queues it stands. Refused: `run-not-yours`, where it
 * stands in none of them, or where somebody else is named.
 */
export function runnerOf(
  vendor: string,
  testers: readonly string[],
  named: string | null,
): Outcome<Runner, "run-not-yours"> {
  const ranBy = named ?? (testers.includes(vendor) ? vendor : testers[0]);
  return ranBy !== undefined && testers.includes(ranBy)
    ? accept({ ranBy, reportedBy: vendor })
    : refuse("run-not-yours");
}

/** What is answered to a vendor's report of a test. */
export type RunAnswer =
  | { readonly verdict: "confirmed" }
  | { readonly verdict: "returned"; readonly words: Words };

/**
 * Whether a report may be answered so. Refused: `decided-already`, `nothing-to-confirm` (it rests on no vendor's
 * report alone, or nothing in it passed), `reason-missing` (it is returned without a reason).
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
