// When a test environment can be used: from the day it is ready until it breaks down (seed 2(1)②).
import type { Day } from "../calendar/day";

interface Standing {
  readonly readyOn: Day | null;
  readonly brokenOn?: Day | null | undefined;
}

/** Since when an environment can be used on `day` (Asia/Tokyo). null: it is not ready yet, or it has broken down. */
export const usableSince = ({ readyOn, brokenOn = null }: Standing, day: Day): Day | null =>
  readyOn !== null && readyOn <= day && (brokenOn === null || brokenOn > day) ? readyOn : null;
