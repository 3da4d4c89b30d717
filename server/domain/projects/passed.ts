// When a build passed its full-chain test.
import type { Dated } from "../calendar/dated";

/** When every full-chain case of a build had first passed, and when it last did: the same time or later. */
export interface Passed {
  readonly first: Dated;
  readonly last: Dated;
}
