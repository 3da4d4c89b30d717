// Nobody has said whether a version that reached users was tested from end to end: ask whoever can know (2(3)).
import { verdictOf } from "../coverage/verdict";
import type { ProjectState } from "../projects/state";
import { indexOf } from "../projects/state-index";
import { timelineOf } from "../releases/timeline";
import type { Finding } from "./finding";

/**
 * `no-record`, about a distribution without a word on its full-chain test, from the day it reached users and
 * until somebody says; a later version does not end it. Records: its release and platform. A distribution
 * whose day is unconfirmed raises nothing: from when, if at all, it was with users is not on record.
 */
export function noRecord(state: ProjectState): readonly Finding[] {
  const { releases } = indexOf(state);
  return state.platforms
    .flatMap((platform) => timelineOf(state, platform.id))
    .filter(({ distribution }) => verdictOf(state, distribution).verdict === "no_record")
    .map(
      ({ distribution, from }): Finding => ({
        rule: "no-record",
        subject: { kind: "distribution", id: distribution.id },
        records: [
          { kind: "release", id: distribution.releaseId },
          { kind: "platform", id: distribution.platformId },
        ],
        since: from,
        from,
        until: null,
        actors: [
          { role: "official", from },
          { role: "vendor_manager", from },
        ],
        facts: { version: releases.get(distribution.releaseId)?.version ?? null },
      }),
    );
}
