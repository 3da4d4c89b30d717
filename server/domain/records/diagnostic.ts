// Diagnostics: whether a distribution can send logs, and how anybody would know that it fails (seed 2(3)).
import { record } from "./kind";

export const DIAGNOSTIC = record({
  name: "diagnostic",
  fields: {
    /** Who says it: the party of whoever enters it. */
    party: { type: "reference", to: "party", required: true, hidden: true },
    distribution: { type: "reference", to: "distribution", required: true },
    logs: { type: "choice", choices: ["sent", "partly", "not_sent"], required: true },
    /** How a failure would be noticed. */
    noticed: { type: "words", long: true, required: true },
    since: { type: "day", past: true, required: true, column: "since_on" },
  },
  provenance: true,
  may: {
    enter: "diagnostic.record",
    correct: "diagnostic.record",
    withdraw: "diagnostic.record",
  },
  slices: ["diagnostics"],
  ofParty: "party",
  keptBy: "party",
  prepare: (_, { party }) => ({ party }),
  steps: {},
});
