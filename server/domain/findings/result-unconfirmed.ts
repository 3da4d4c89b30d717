// A vendor's own result closes nothing until the ministry or the adviser has confirmed it (3(2)).

import { verdictOf } from "../coverage/verdict";
import type { ProjectState } from "../projects/state";
import { indexOf } from "../projects/state-index";
import type { Finding } from "./finding";

/**
 * `result-unconfirmed`, about a distribution that is verified but for the confirmation of what a vendor reported.
 * `since` and `from` are the day on which it passed by that report; it ends with the confirmation or the return.
 */
export function resultUnconfirmed(state: ProjectState): readonly Finding[] {
  const { releases } = indexOf(state);
  return state.distributions.flatMap((distribution): readonly Finding[] => {
    const { reportedOn } = verdictOf(state, distribution);
    if (reportedOn === undefined) return [];
    return [
      {
        rule: "result-unconfirmed",
        subject: { kind: "distribution", id: distribution.id },
        records: [{ kind: "platform", id: distribution.platformId }],
        since: reportedOn,
        from: reportedOn,
        until: null,
        actors: [
          { role: "official", from: reportedOn },
          { role: "adviser", from: reportedOn },
        ],
        facts: { version: releases.get(distribution.releaseId)?.version ?? null },
      },
    ];
  });
}
