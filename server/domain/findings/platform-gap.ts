// A pass on one platform says nothing about another: the cause was that Android and iOS behave differently (2(3)).
import { type Day, earlierEnd, laterDay } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { Distribution } from "../projects/state";
import { compareText, distributionsByRelease, releasesById } from "../projects/state-index";
import { type Owing, succeededOn } from "../releases/debts";
import type { Found } from "./finding";

/**
 * `platform-gap`, about a distribution that is not verified while the same release is verified on another
 * platform. `since` is the first day on which the platforms differ: both have been distributed and the other one is
 * verified. It ends when a verified distribution reaches the platform's users, or when it
 * is taken back. Records: the release, the platform without
 * verification, then every verified distribution of the release. A platform that the release did not reach
 * has no gap. If the day of the verified distribution is unconfirmed, only the other day counts.
 */
export function platformGap(state: Owing): readonly Found[] {
  const releases = releasesById(state.releases);
  const known = new Set(state.platforms.map((platform) => platform.id));
  const succeeded = succeededOn(state);
  return [...distributionsByRelease(state.distributions)].flatMap(([releaseId, distributions]) => {
    const verified = distributions.flatMap((distribution) => {
      const { verdict, verifiedOn } = keptVerdict(state, distribution);
      return verdict === "verified" && verifiedOn !== undefined
        ? [{ distribution, verifiedOn }]
        : [];
    });
    const passed = new Set(verified.map(({ distribution }) => distribution.id));
    return distributions.flatMap((distribution): readonly Found[] => {
      const day = distribution.distributedOn;
      if (day === null || passed.has(distribution.id) || !known.has(distribution.platformId))
        return [];
      const others = verified
        .filter((other) => other.distribution.platformId !== distribution.platformId)
        .map((other) => sinceAgainst(day, other))
        .sort((a, b) => compareText(a.since, b.since) || compareText(a.other.id, b.other.id));
      const [first] = others;
      if (first === undefined) return [];
      const { takenBackOn = null } = distribution;
      const until = earlierEnd(succeeded.get(distribution.id) ?? null, takenBackOn);
      if (until !== null && until <= first.since) return [];
      return [
        {
          id: distribution.id,
          records: [
            { kind: "release", id: releaseId },
            { kind: "platform", id: distribution.platformId },
            ...others.map(({ other }) => ({ kind: "distribution" as const, id: other.id })),
          ],
          since: first.since,
          until,
          facts: { version: releases.get(releaseId)?.version ?? null },
        },
      ];
    });
  });
}

/** The first day on which a distribution of `day` differs from a verified one of the same release. */
function sinceAgainst(
  day: Day,
  {
    distribution: other,
    verifiedOn,
  }: { readonly distribution: Distribution; readonly verifiedOn: Day },
): { readonly other: Distribution; readonly since: Day } {
  const both = other.distributedOn === null ? day : laterDay(day, other.distributedOn);
  return { other, since: laterDay(both, verifiedOn) };
}
