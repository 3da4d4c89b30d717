// Waivers: decisions to release without the full-chain test, each with what ends it (seed 2(1)①).
import { undertakenBy } from "../undertakings/undertaking";
import { record } from "./kind";

export const WAIVER = record({
  name: "waiver",
  fields: {
    version: { type: "reference", to: "release", required: true, column: "release_id" },
    platform: { type: "reference", to: "platform", required: true },
    decidedOn: { type: "day", required: true },
    reason: { type: "words", long: true, required: true },
    /** The alternatives that were considered; null: not on record. */
    alternatives: { type: "words", long: true },
    risk: { type: "words", long: true },
    /** The party that holds the risk; null: not on record. */
    heldBy: { type: "reference", to: "party", column: "held_by" },
    /** The last day on which it holds; null when an event ends it. */
    endsOn: { type: "day" },
    /** The environment whose readiness ends it; null when a date ends it. */
    endsWhenReady: { type: "reference", to: "environment", column: "ends_when_ready" },
    holderAnswer: { type: "choice", choices: ["awaited", "accepted", "declined"], hidden: true },
  },
  provenance: true,
  may: { enter: "waiver.decide", correct: "waiver.decide", withdraw: "waiver.decide" },
  slices: ["waivers"],
  ofRelease: "version",
  check: ({ endsOn, endsWhenReady, decidedOn }) => {
    if ((endsOn === null) === (endsWhenReady === null))
      return [{ code: "waiver-end-missing", field: "endsOn" }];
    return endsOn !== null && endsOn < decidedOn
      ? [{ code: "term-backwards", field: "endsOn" }]
      : [];
  },
  prepare: ({ heldBy }, { party, sourced }) => ({
    holderAnswer: undertakenBy({ named: heldBy, by: party, known: sourced }),
  }),
  entered: ({ version, reason, endsOn, endsWhenReady }, { of }) => ({
    kind: "waiver-decided",
    body: {
      version,
      platform: of("platform"),
      reason,
      endsOn,
      endsWhenReady: endsWhenReady === null ? null : of("endsWhenReady"),
    },
  }),
  steps: {},
});
