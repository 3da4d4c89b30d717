// What the users of each platform have now. The worst is first, and no platform is left out (2(1)①, 2(3)).
import type { Contradiction } from "../findings/verdict-contradicted";
import type { Verdict } from "../projects/state";

/**
 * The standings of a build that users have, from worst to best. `unproved`: no record, on a platform whose debt runs
 * from an earlier version. `no_record`: no record, on a platform without a debt. `contradicted`: it passed, and an open
 * report or defect contradicts the pass.
 */
export const LIVE_STANDINGS = [
  "failed",
  "not_run",
  "unproved",
  "no_record",
  "contradicted",
  "reported",
  "verified",
] as const;
export type LiveStanding = (typeof LIVE_STANDINGS)[number];

interface Live {
  readonly platformKey: string;
  readonly verdict: Verdict;
  readonly contradicted: Contradiction | null;
}

/** The builds with one standing, in the given order. Never empty. */
export interface LeadPart<B> {
  readonly standing: LiveStanding;
  readonly builds: readonly B[];
}

/**
 * The live builds by standing, the worst first. Every build is in exactly one part, so the counts add up.
 * `debtors` are the platforms with a running debt.
 */
export function leadOf<B extends Live>(
  live: readonly B[],
  debtors: ReadonlySet<string>,
): readonly LeadPart<B>[] {
  const standingOf = ({ verdict, contradicted, platformKey }: B): LiveStanding => {
    if (contradicted !== null) return "contradicted";
    return verdict === "no_record" && debtors.has(platformKey) ? "unproved" : verdict;
  };
  return LIVE_STANDINGS.map((standing) => ({
    standing,
    builds: live.filter((build) => standingOf(build) === standing),
  })).filter(({ builds }) => builds.length > 0);
}
