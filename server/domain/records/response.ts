// What was decided after a full-chain test of a build failed: stop distributing, fix it, or warn users (seed 2(3)).
import { record } from "./kind";

export const RESPONSE = record({
  name: "response",
  fields: {
    version: { type: "reference", to: "release", required: true, column: "release_id" },
    platform: { type: "reference", to: "platform", required: true },
    measure: { type: "choice", choices: ["stop", "fix", "warn"], required: true },
    decidedOn: { type: "day", past: true, required: true },
    reason: { type: "words", long: true, required: true },
    /** The last day for the measure; null: none was set. */
    dueOn: { type: "day" },
    /** The defect that was opened from the result; null: `noDefect` says why there is none. */
    defect: { type: "reference", to: "defect", column: "defect_id", either: true },
    noDefect: { type: "words", long: true, either: true },
  },
  provenance: true,
  may: { enter: "response.decide", correct: "response.decide", withdraw: "response.decide" },
  slices: ["responses"],
  ofRelease: "version",
  check: ({ defect, noDefect, decidedOn, dueOn }) => {
    if ((defect === null) === (noDefect === null))
      return [{ code: "defect-unexplained", field: "defect" }];
    return dueOn !== null && dueOn < decidedOn ? [{ code: "term-backwards", field: "dueOn" }] : [];
  },
  steps: {},
});
