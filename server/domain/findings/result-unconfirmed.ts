// A vendor's own result closes nothing until the ministry or the adviser has confirmed it (3(2)).
import { keptVerdict } from "../coverage/verdict";
import type { ProjectState } from "../projects/state";
import { releasesById } from "../projects/state-index";
import type { Found } from "./finding";

/**
 * `result-unconfirmed`, about a distribution that would be verified if a vendor's report were confirmed. `since` and
 * `from` are the day on which it passed according to the report; it ends when the report is confirmed or returned.
 */
export function resultUnconfirmed(
  state: Pick<ProjectState, "releases" | "distributions" | "verdicts">,
): readonly Found[] {
  const releases = releasesById(state.releases);
  return state.distributions.flatMap((distribution): readonly Found[] => {
    const { reportedOn } = keptVerdict(state, distribution);
    if (reportedOn === undefined) return [];
    return [
      {
        id: distribution.id,
        records: [{ kind: "platform", id: distribution.platformId }],
        since: reportedOn,
        facts: { version: releases.get(distribution.releaseId)?.version ?? null },
      },
    ];
  });
}
