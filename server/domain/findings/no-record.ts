// There is no record of whether a version that reached users was tested from end to end (2(3)).
import { keptVerdict } from "../coverage/verdict";
import { releasesById } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { timelineOf } from "../releases/timeline";
import type { Found } from "./finding";

/**
 * `no-record`, about a distribution without a record of its full-chain test, from the day it reached users until
 * there is one; a later version does not end it. Records: its release and platform. A distribution whose day is
 * unconfirmed raises nothing, because no record says when, or whether, users had it.
 */
export function noRecord(state: Owing): readonly Found[] {
  const releases = releasesById(state.releases);
  return state.platforms
    .flatMap((platform) => timelineOf(state, platform.id))
    .filter(({ distribution }) => keptVerdict(state, distribution).verdict === "no_record")
    .map(
      ({ distribution, from }): Found => ({
        id: distribution.id,
        records: [
          { kind: "release", id: distribution.releaseId },
          { kind: "platform", id: distribution.platformId },
        ],
        since: from,
        facts: { version: releases.get(distribution.releaseId)?.version ?? null },
      }),
    );
}
