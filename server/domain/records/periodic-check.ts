// Periodic checks (定点観測): the live chain tried at intervals, by whom, with the result of each stage (seed 3(1)).
import { dayIn } from "../calendar/dated";
import { record } from "./kind";

const OUTCOMES = ["passed", "failed", "blocked", "not_run"] as const;

export const PERIODIC_CHECK = record({
  name: "periodic_check",
  fields: {
    ranOn: { type: "day", timed: true, past: true, required: true },
    /** Who did it: the party of whoever enters it. */
    party: { type: "reference", to: "party", required: true, hidden: true },
    version: { type: "reference", to: "release", column: "release_id" },
    platform: { type: "reference", to: "platform", required: true },
    found: { type: "words", long: true, required: true },
    stages: {
      type: "rows",
      table: { name: "periodic_check_stage", own: "periodic_check_id" },
      by: "stage",
      fields: {
        stage: { type: "reference", to: "stage", required: true },
        outcome: { type: "choice", choices: OUTCOMES, required: true },
      },
    },
    nextOn: { type: "day" },
  },
  provenance: true,
  may: { enter: "check.record", correct: "check.record", withdraw: "check.record" },
  slices: ["checks"],
  ofParty: "party",
  keptBy: "party",
  ofRelease: "version",
  prepare: (_, { party }) => ({ party }),
  check: ({ ranOn, nextOn }) =>
    nextOn !== null && nextOn <= dayIn(ranOn) ? [{ code: "term-backwards", field: "nextOn" }] : [],
  steps: {},
});
