// Statements: what was announced or said in public and no other record holds (seed 3(4)).
import { record } from "./kind";

export const STATEMENT = record({
  name: "statement",
  fields: {
    words: { type: "words", long: true, required: true },
    saidOn: { type: "day" },
    /** The version of which it speaks. */
    version: { type: "reference", to: "release", column: "release_id" },
  },
  provenance: true,
  may: { enter: "statement.record", correct: "statement.record", withdraw: "statement.record" },
  slices: [],
  ofRelease: "version",
  prepare: ({ saidOn }, { today }) => ({ saidOn: saidOn ?? today }),
  entered: ({ words }) => ({ kind: "statement-recorded", body: { words } }),
  steps: {},
});
