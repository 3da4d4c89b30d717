// Parties: the organisations taking part; vendors form a tree by subcontract.
import { record } from "./kind";

export const PARTY = record({
  name: "party",
  fields: {
    key: { type: "key", required: true },
    name: { type: "words", required: true },
    /** What it does in the project. */
    part: { type: "words", long: true },
    kind: {
      type: "choice",
      choices: ["ministry", "office", "vendor", "community"],
      required: true,
    },
    /** The party one tier up in the tree of subcontracts. */
    parent: { type: "reference", to: "party" },
  },
  provenance: true,
  may: { enter: "party.register", correct: "party.register", withdraw: "party.register" },
  slices: ["parties"],
  ofParty: "self",
  check: ({ kind, parent }) =>
    kind !== "vendor" && parent !== null ? [{ code: "parent-not-vendor", field: "parent" }] : [],
  fits: ({ key, parent }, _, { above }) =>
    parent !== null && [parent, ...above(parent)].includes(key)
      ? [{ code: "parent-below", field: "parent" }]
      : [],
  entered: ({ name }) => ({ kind: "party-registered", body: { party: name } }),
  steps: {},
});
