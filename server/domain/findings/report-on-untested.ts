// A report about a build that was never tested from end to end may be the only warning (2(1)④, 2(3)).
import { earlierEnd } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { Party, ProjectState } from "../projects/state";
import { compareText, distributionsById, platformPositions } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { buildsOf, nearnessOf, speakingReports } from "../reports/speaks";
import type { Found } from "./finding";
import { merged, overlap, type Span } from "./spans";

/** The one vendor that contracts with the ministry itself; null: there is none, or there are several. */
function primeOf(parties: readonly Party[]): string | null {
  const [prime, ...others] = parties.filter(
    ({ kind, parentId }) => kind === "vendor" && parentId === null,
  );
  return prime === undefined || others.length > 0 ? null : prime.id;
}

/** The builds that users had, each with the days on which it was not verified. */
function unverifiedBuilds(state: Owing) {
  const distributions = distributionsById(state.distributions);
  return buildsOf(state).flatMap((build) => {
    const distribution = distributions.get(build.distributionId);
    if (distribution === undefined) return [];
    const { verdict, verifiedOn } = keptVerdict(state, distribution);
    const checkedOn = verdict === "verified" ? (verifiedOn ?? build.from) : null;
    const until = earlierEnd(build.until, checkedOn);
    return until !== null && until <= build.from
      ? []
      : [{ build, span: { from: build.from, until } satisfies Span }];
  });
}

/**
 * `report-on-untested`, about an open report that concerns a build which users have and which no full-chain test has
 * verified, whatever the reason. `since` is the day on which the report came; `from` is that day or, if later, the day
 * of the build. It ends when users have a verified build. Being put on a list or taken up does not end it. Records:
 * the builds, in the order of days. Of the vendors only the prime contractor sees it, if there is one.
 */
export function reportOnUntested(
  state: Owing & Pick<ProjectState, "reports" | "parties">,
): readonly Found[] {
  const builds = unverifiedBuilds(state);
  const positions = platformPositions(state.platforms);
  const partyId = primeOf(state.parties);
  return speakingReports(state).flatMap((report): readonly Found[] => {
    const since = report.from;
    const spoken = builds
      .filter(({ span: { until } }) => until === null || until > since)
      .filter(({ build }) => nearnessOf(report, build) !== null)
      .flatMap(({ build, span }) => {
        const open = overlap(span, { from: since, until: null });
        const position = positions.get(build.platformId) ?? 0;
        return open === null ? [] : [{ id: build.distributionId, position, span: open }];
      })
      .sort((a, b) => compareText(a.span.from, b.span.from) || a.position - b.position);
    return merged(spoken.map(({ span }) => span)).map(({ from, until }) => ({
      id: report.id,
      records: spoken
        .filter(({ span }) => overlap(span, { from, until }) !== null)
        .map(({ id }) => ({ kind: "distribution", id })),
      since,
      from,
      until,
      facts: { receivedOn: since },
      partyId,
    }));
  });
}
