// What a party says a test environment is for, in its own words, beside the words of the others (seed 2(1)②).
import { record } from "./kind";

export const PURPOSE_CONFIRMATION = record({
  name: "purpose_confirmation",
  fields: {
    environment: { type: "reference", to: "environment", required: true },
    words: { type: "words", long: true, required: true },
    /** Whose words these are: the party of whoever enters it. */
    party: { type: "reference", to: "party", required: true, hidden: true },
    /** When it was said. What was said before the environment was last said to be ready is history. */
    confirmedAt: { type: "moment", required: true, hidden: true },
  },
  provenance: true,
  may: {
    enter: "acknowledgement.give",
    correct: "acknowledgement.give",
    withdraw: "acknowledgement.give",
  },
  slices: ["purposes"],
  ofParty: "party",
  keptBy: "party",
  prepare: ({ party, confirmedAt }, entering) => ({
    party: party ?? entering.party,
    confirmedAt: confirmedAt ?? entering.now,
  }),
  steps: {},
});
