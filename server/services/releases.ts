import * as keys from "@/db/queries/keys";
import { insertDistribution, insertRelease } from "@/db/queries/releases";
import type { Day } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound } from "./refusal";

export interface ReleaseInput extends Known {
  readonly version: string;
  /** Its place in the order of versions, from 1. */
  readonly ordinal: number;
  /** The day of the tag in the public source. */
  readonly taggedOn?: Day | undefined;
  /** What changed, and what was checked, in plain words. */
  readonly changes?: Words | undefined;
  readonly checked?: Words | undefined;
}

/** Enters a version. */
export const registerRelease = (asker: Asker, input: ReleaseInput) =>
  act(asker, "release.register", input, async ({ db, projectId, marks }) => {
    const id = await insertRelease(db, {
      projectId,
      version: input.version,
      ordinal: input.ordinal,
      taggedOn: input.taggedOn ?? null,
      changes: input.changes ?? null,
      checked: input.checked ?? null,
      ...marks,
    });
    return {
      kind: "release-registered",
      body: { version: input.version },
      subject: { kind: "release", id },
      releaseId: id,
    };
  });

export interface DistributionInput extends Known {
  readonly version: string;
  readonly platform: string;
  /** The day it reached users; null when no source confirms one. */
  readonly distributedOn: Day | null;
  readonly decidedBy?: string | undefined;
}

/** Enters that a version went to the users of a platform. */
export const registerDistribution = (asker: Asker, input: DistributionInput) =>
  act(asker, "distribution.register", input, async ({ db, projectId, marks }) => {
    const release = await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    const platform = await orNotFound(keys.findPlatformByKey(db, projectId, input.platform));
    const decidedBy =
      input.decidedBy === undefined
        ? null
        : await orNotFound(keys.findPartyByKey(db, projectId, input.decidedBy));
    const id = await insertDistribution(db, {
      projectId,
      releaseId: release.id,
      platformId: platform.id,
      distributedOn: input.distributedOn,
      decidedBy: decidedBy?.id ?? null,
      ...marks,
    });
    return {
      kind: "distribution-registered",
      body: {
        version: release.version,
        platform: platform.name,
        distributedOn: input.distributedOn,
      },
      subject: { kind: "distribution", id },
      releaseId: release.id,
    };
  });
