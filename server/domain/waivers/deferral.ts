// Deferring a test takes a waiver with an end, a reason and a party that holds the risk (seed 2(1)①).
import type { Day } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { Words } from "../words";

/** The input of the form; undefined: nothing was entered. */
export interface DeferralEntered {
  /** The last day on which the test may wait, in Asia/Tokyo. */
  readonly until: Day | undefined;
  readonly reason: Words | undefined;
  /** The key of the party that holds the risk meanwhile. */
  readonly heldBy: string | undefined;
}

export interface Deferral {
  readonly until: Day;
  readonly reason: Words;
  readonly heldBy: string;
}

/**
 * Accepts the deferral of a test. Refused: `day-missing`, `day-not-ahead` (today or earlier), `reason-missing`,
 * `holder-missing`. If several apply, it returns the first in this order, which is that of the form.
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
