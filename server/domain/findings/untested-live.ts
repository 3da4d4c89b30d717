// Users have a version without its full-chain test, and no waiver is in force (2(1)①).

import type { ProjectState } from "../projects/state";
import { releasesById } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { buildsOf, nearnessOf, speakingReports } from "../reports/speaks";
import { exposedDebts } from "./exposure";
import type { Found } from "./finding";
import type { Excusing } from "./waiver-term";

/**
 * `untested-live`, about a distribution while it is its platform's newest, is in a debt, and no waiver for it is in
 * force. `since` is the day of the debt's first distribution; `from` is the first day without a waiver; `until` is
 * the day of the next distribution or the first day of a later waiver. Records: the debt's first distribution and its
 * platform. A distribution without a record and without a debt before it raises only `no-record`. Fact `reports`: how
 * many open reports are about it while users have it; absent: none.
 */
export function untestedLive(
  state: Owing & Excusing & Pick<ProjectState, "reports">,
): readonly Found[] {
  const releases = releasesById(state.releases);
  const version = (releaseId: string): string | null => releases.get(releaseId)?.version ?? null;
  const builds = new Map(buildsOf(state).map((build) => [build.distributionId, build]));
  const spoken = speakingReports(state);
  const reportsOn = (distributionId: string): number => {
    const build = builds.get(distributionId);
    return build === undefined || build.until !== null
      ? 0
      : spoken.filter((report) => nearnessOf(report, build) !== null).length;
  };
  return exposedDebts(state).flatMap(({ debt, exposures }) =>
    exposures.map(({ live, nth, span }): Found => {
      const reports = reportsOn(live.distribution.id);
      return {
        id: live.distribution.id,
        records: [
          { kind: "distribution", id: debt.first.distribution.id },
          { kind: "platform", id: debt.platformId },
        ],
        since: debt.first.from,
        from: span.from,
        until: span.until,
        facts: {
          liveVersion: version(live.distribution.releaseId),
          debtVersion: version(debt.first.distribution.releaseId),
          distributions: nth,
          ...(reports > 0 && { reports }),
        },
      };
    }),
  );
}
