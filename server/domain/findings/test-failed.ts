// A full-chain test of a build that users have failed, and no decision about it is on record (2(3)).
import { type Day, earlierEnd, laterDay } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { Response } from "../projects/decisions";
import type { ProjectState } from "../projects/state";
import type { Build } from "../projects/state-index";
import { releasesById } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { timelineOf } from "../releases/timeline";
import type { Found } from "./finding";

/** Whether a response answers the failure of a build on a day: it is about the build and not earlier than that day. */
export const answersFailure = (
  { releaseId, platformId, decidedOn }: Omit<Response, "id">,
  build: Build,
  failedOn: Day,
): boolean =>
  releaseId === build.releaseId && platformId === build.platformId && decidedOn >= failedOn;

/**
 * `test-failed`, about a distribution whose full-chain test failed, while it is its platform's newest. `since` is the
 * day of the failure or, if later, of the distribution. It ends on the day of a response (stop, fix or warn) that was
 * decided on the day of the last failure or later, or when a later distribution reaches users. Records: the platform.
 */
export function testFailed(state: Owing & Pick<ProjectState, "responses">): readonly Found[] {
  const releases = releasesById(state.releases);
  return state.platforms.flatMap(({ id: platformId }) =>
    timelineOf(state, platformId).flatMap(({ distribution, from, until }): readonly Found[] => {
      const { verdict, failedOn } = keptVerdict(state, distribution);
      if (verdict !== "failed" || failedOn === undefined) return [];
      const since = laterDay(from, failedOn);
      const [answered = null] = state.responses
        .filter((response) => answersFailure(response, distribution, failedOn))
        .map(({ decidedOn }) => decidedOn)
        .sort();
      const end = earlierEnd(until, answered);
      if (end !== null && end <= since) return [];
      return [
        {
          id: distribution.id,
          records: [{ kind: "platform", id: platformId }],
          since,
          until: end,
          facts: { version: releases.get(distribution.releaseId)?.version ?? null },
        },
      ];
    }),
  );
}
