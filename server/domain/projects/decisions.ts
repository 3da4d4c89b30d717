// What was decided about the full-chain test of a build.
import type { Day } from "../calendar/day";

/** The recorded answer to what a finding asks about an owed test. */
export interface Decision {
  readonly id: string;
  readonly releaseId: string;
  readonly platformId: string;
  readonly answer: "rank_now" | "defer" | "cannot";
  readonly decidedOn: Day;
  /** The waiver by which it defers; null for the other answers. */
  readonly waiverId: string | null;
  /** Order of entry. */
  readonly sequence: number;
}

/** What was decided after a full-chain test of a build failed. */
export interface Response {
  readonly id: string;
  readonly releaseId: string;
  readonly platformId: string;
  readonly decidedOn: Day;
}
