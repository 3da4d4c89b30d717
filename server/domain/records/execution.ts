// A vendor has begun to run a full-chain test, and no result is on record yet (seed 2(2)③).
import { record } from "./kind";

export const EXECUTION = record({
  name: "execution",
  fields: {
    beganOn: { type: "day", timed: true, past: true, required: true },
    /** Who runs it. */
    party: { type: "reference", to: "party", required: true },
    /** Null: not on record. The run is then shown beside every platform; the same holds for `version`. */
    platform: { type: "reference", to: "platform" },
    version: { type: "reference", to: "release", column: "release_id" },
    environment: { type: "reference", to: "environment" },
  },
  provenance: true,
  happens: "beganOn",
  may: { enter: "test-run.record", correct: "test-run.record", withdraw: "test-run.record" },
  slices: ["executions"],
  // A vendor tells of its own tests and of those of the vendors below it, as with results.
  fits: (after, before, { reporter, above }) =>
    [after, before].every(
      (each) =>
        each === null ||
        reporter === null ||
        each.party === reporter ||
        above(each.party).includes(reporter),
    )
      ? []
      : [{ code: "party-not-yours", field: "party" }],
  steps: {},
});
