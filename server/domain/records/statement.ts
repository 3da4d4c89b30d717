// Statements: what was announced or said in public and is in no other record (seed 3(4)).
import { record } from "./kind";

/** `resolved`: the statement says that what was wrong with the app has been fixed. */
export const CLAIMS = ["resolved"] as const;

const words = { type: "words", long: true, required: true } as const;
const isOpen = ({ claim, answer }: { readonly claim: unknown; readonly answer: unknown }) =>
  claim !== null && answer === null;

export const STATEMENT = record({
  name: "statement",
  fields: {
    words: { type: "words", long: true, required: true },
    saidOn: { type: "day", timed: true, past: true },
    /** The version that it is about. */
    version: { type: "reference", to: "release", column: "release_id" },
    /** What it claims about the app; null: nothing that can be compared with the record. */
    claim: { type: "choice", choices: CLAIMS },
    /** How it was answered after the record contradicted it; null: it was not. */
    answer: { type: "choice", choices: ["explained", "corrected"], hidden: true },
    answeredOn: { type: "day", hidden: true },
  },
  provenance: true,
  happens: "saidOn",
  may: { enter: "statement.record", correct: "statement.record", withdraw: "statement.record" },
  slices: ["statements"],
  ofRelease: "version",
  prepare: ({ saidOn }, { today }) => ({ saidOn: saidOn ?? today }),
  entered: ({ words }) => ({ kind: "statement-recorded", body: { words } }),
  steps: {
    explain: {
      may: "statement.record",
      asks: { words },
      offered: isOpen,
      set: (_, { today }) => ({ answer: "explained", answeredOn: today }),
    },
    rectify: {
      may: "statement.record",
      asks: { words },
      offered: isOpen,
      set: (_, { today }) => ({ answer: "corrected", answeredOn: today }),
    },
  },
});
