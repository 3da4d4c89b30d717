// Contracts and subcontracts: who undertakes work, for whom, for how long (seed 3(3)).
import { record } from "./kind";

export const CONTRACT = record({
  name: "contract",
  fields: {
    title: { type: "words", required: true },
    /** The party that undertakes the work. */
    party: { type: "reference", to: "party", required: true },
    from: { type: "reference", to: "party", required: true, column: "from_party_id" },
    beginsOn: { type: "day", required: true },
    /** The last day; null: not on record. */
    endsOn: { type: "day" },
    amountYen: { type: "number", unit: "yen", min: 0, max: 1e13 },
  },
  provenance: true,
  may: { enter: "contract.register", correct: "contract.register", withdraw: "contract.register" },
  slices: ["contracts"],
  ofParty: "party",
  check: ({ beginsOn, endsOn }) =>
    endsOn !== null && endsOn < beginsOn ? [{ code: "term-backwards", field: "endsOn" }] : [],
  entered: ({ title }, { of }) => ({
    kind: "contract-registered",
    body: { title, party: of("party") },
  }),
  steps: {
    extend: {
      may: "contract.register",
      asks: { endsOn: { type: "day", required: true } },
      check: ({ endsOn }, { beginsOn }) =>
        endsOn < beginsOn ? [{ code: "term-backwards", field: "endsOn" }] : [],
      set: ({ endsOn }) => ({ endsOn }),
      said: ({ endsOn }, { title, changes }) => ({
        kind: "contract-extended",
        body: { title, endsOn, changes },
      }),
    },
  },
});
