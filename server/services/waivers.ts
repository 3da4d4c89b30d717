import * as keys from "@/db/queries/keys";
import { insertWaiver } from "@/db/queries/waivers";
import { replaying } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";
import { undertakenBy } from "../domain/undertakings/undertaking";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound } from "./refusal";

export interface WaiverInput extends Known {
  readonly version: string;
  readonly platform: string;
  readonly decidedOn: Day;
  readonly reason: Words;
  /** What else was weighed; absent when no record says. */
  readonly alternatives?: Words | undefined;
  readonly risk?: Words | undefined;
  /** The party that holds the risk; absent when no record says. */
  readonly heldBy?: string | undefined;
  /** What ends it: a last day, or an environment becoming ready (its key). */
  readonly ends: { readonly on: Day } | { readonly whenReady: string };
}

/** Enters the decision to release without the full-chain test, with what ends it (seed 2(1)①). */
export const decideWaiver = (asker: Asker, input: WaiverInput) =>
  act(asker, "waiver.decide", input, async ({ db, projectId, marks }) => {
    const release = await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    const platform = await orNotFound(keys.findPlatformByKey(db, projectId, input.platform));
    const heldBy =
      input.heldBy === undefined
        ? null
        : await orNotFound(keys.findPartyByKey(db, projectId, input.heldBy));
    const environment =
      "whenReady" in input.ends
        ? await orNotFound(keys.findEnvironmentByKey(db, projectId, input.ends.whenReady))
        : null;
    const endsOn = "on" in input.ends ? input.ends.on : null;
    const id = await insertWaiver(db, {
      projectId,
      releaseId: release.id,
      platformId: platform.id,
      decidedOn: input.decidedOn,
      reason: input.reason,
      alternatives: input.alternatives ?? null,
      risk: input.risk ?? null,
      heldBy: heldBy?.id ?? null,
      holderAnswer: undertakenBy({
        named: heldBy?.id ?? null,
        by: asker.membership.partyId,
        known: replaying() || marks.sourceId !== null,
      }),
      endsOn,
      endsWhenReady: environment?.id ?? null,
      ...marks,
    });
    return {
      kind: "waiver-decided",
      body: {
        version: release.version,
        platform: platform.name,
        reason: input.reason,
        endsOn,
        endsWhenReady: environment?.name ?? null,
      },
      subject: { kind: "waiver", id },
      releaseId: release.id,
    };
  });
