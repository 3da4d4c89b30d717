// A count of versions names those between the first and the last that it leaves out, and why (2(3)).
import type { Verdict } from "../projects/state";

/** Why a version is not counted among those without a record, the weightiest first. */
const LEFT_OUT = [
  "failed",
  "not_run",
  "reported",
  "verified",
  "unconfirmed",
  "undistributed",
] as const;
type LeftOutReason = (typeof LEFT_OUT)[number];

/** A version between the first and the last that a sentence counts, and not itself counted. */
export interface BetweenVersion {
  readonly version: string;
  /** What is known of its distributions that have reached users. */
  readonly verdicts: readonly Verdict[];
  /** Whether it has a distribution whose day no source confirms. */
  readonly undated: boolean;
}

/** The versions that are left out for one reason, in the order given. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly versions: readonly string[];
}

function reasonOf({ verdicts, undated }: BetweenVersion): LeftOutReason | null {
  const known = LEFT_OUT.find((reason) => verdicts.some((verdict) => verdict === reason));
  if (known !== undefined) return known;
  // A version of which a distribution has no record is counted, so nothing is said of it here.
  if (verdicts.length > 0) return null;
  return undated ? "unconfirmed" : "undistributed";
}

/**
 * The versions left out of a count, by reason. Of several reasons the worst is named: a version that failed on one
 * platform and passed on another failed. Every version of `between` with a reason is in exactly one group.
 */
export const leftOutOf = (between: readonly BetweenVersion[]): readonly LeftOut[] =>
  LEFT_OUT.flatMap((reason) => {
    const versions = between
      .filter((each) => reasonOf(each) === reason)
      .map(({ version }) => version);
    return versions.length === 0 ? [] : [{ reason, versions }];
  });
