// A full-chain test of what users have failed, and nobody has decided what to do about it (2(3)).
import { laterDay } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { ProjectState } from "../projects/state";
import { releasesById } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { timelineOf } from "../releases/timeline";
import type { Found } from "./finding";

/**
 * `test-failed`, about a distribution whose full-chain test failed, while it is its platform's newest. `since` is the
 * day of the failure or, if that came first, of the distribution. It ends with a response (stop, fix or warn) that
 * was decided on the day of the last failure or later, or when a later version takes the build's place. Records: the
 * platform.
 */
export function testFailed(state: Owing & Pick<ProjectState, "responses">): readonly Found[] {
  const releases = releasesById(state.releases);
  return state.platforms.flatMap(({ id: platformId }) =>
    timelineOf(state, platformId).flatMap(({ distribution, from, until }): readonly Found[] => {
      const { verdict, failedOn } = keptVerdict(state, distribution);
      if (verdict !== "failed" || failedOn === undefined) return [];
      const since = laterDay(from, failedOn);
      if (until !== null && until <= since) return [];
      const { releaseId } = distribution;
      const answered = state.responses.some(
        (response) =>
          response.releaseId === releaseId &&
          response.platformId === platformId &&
          response.decidedOn >= failedOn,
      );
      if (answered) return [];
      return [
        {
          id: distribution.id,
          records: [{ kind: "platform", id: platformId }],
          since,
          until,
          facts: { version: releases.get(releaseId)?.version ?? null },
        },
      ];
    }),
  );
}
