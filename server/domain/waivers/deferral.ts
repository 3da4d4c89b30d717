// A test is put off by a waiver with an end, a reason and a party that holds the risk (seed 2(1)①).
import type { Day } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { Words } from "../words";

/** What was entered; undefined where nothing was. */
export interface DeferralEntered {
  /** The last day on which the test may wait, in Asia/Tokyo. */
  readonly until: Day | undefined;
  readonly reason: Words | undefined;
  /** The party that holds the risk meanwhile, by its key. */
  readonly heldBy: string | undefined;
}

export interface Deferral {
  readonly until: Day;
  readonly reason: Words;
  readonly heldBy: string;
}

/**
 * Whether a test may be put off like this. Refused: `day-missing`, `day-not-ahead` (today or earlier),
 * `reason-missing`, `holder-missing`; of several the first in that order, as the form has them.
 */
export function deferral(
  { until, reason, heldBy }: DeferralEntered,
  today: Day,
): Outcome<Deferral, "day-missing" | "day-not-ahead" | "reason-missing" | "holder-missing"> {
  if (until === undefined) return refuse("day-missing");
  if (until <= today) return refuse("day-not-ahead");
  if (reason === undefined) return refuse("reason-missing");
  if (heldBy === undefined) return refuse("holder-missing");
  return accept({ until, reason, heldBy });
}
