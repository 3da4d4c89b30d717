// A test of an older build is no longer needed once users have a later build that was verified (2(1)③).
import type { Verdict } from "../projects/state";

interface LiveBuild {
  readonly platformId: string;
  readonly ordinal: number;
  readonly verdict: Verdict;
}

/**
 * Whether a full-chain test is still needed. It is not if users of its platform have a verified build of the same or a
 * later version. A test without a platform or version on record is needed. `ordinal` is the place in the order of
 * versions.
 */
export const isNeeded = (
  test: { readonly platformId: string | null; readonly ordinal: number | null },
  live: readonly LiveBuild[],
): boolean =>
  !live.some(
    ({ platformId, ordinal, verdict }) =>
      verdict === "verified" &&
      platformId === test.platformId &&
      test.ordinal !== null &&
      ordinal >= test.ordinal,
  );
