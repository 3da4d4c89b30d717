// The full chain of a project: its ordered stages, each with the external system that it touches.
import { record } from "./kind";

export const CHAIN = record({
  name: "chain",
  fields: {
    name: { type: "words", required: true },
    /** What the ministry's documents call the test of the whole chain. */
    officialTerm: { type: "words", required: true },
    stages: {
      type: "rows",
      required: true,
      table: { name: "stage", own: "chain_id" },
      by: "position",
      fields: {
        name: { type: "words", required: true },
        counterpart: { type: "words" },
        /** The platforms to which the stage does not apply. */
        notFor: { type: "references", to: "platform" },
      },
    },
  },
  provenance: true,
  may: { enter: "chain.define", correct: "chain.define", withdraw: null },
  slices: ["stages"],
  entered: ({ name, stages }) => ({
    kind: "chain-defined",
    body: { chain: name, stages: stages.length },
  }),
  steps: {},
});
