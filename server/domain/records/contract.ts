// Contracts and subcontracts: who undertakes work, for whom, for how long (seed 3(3)).
import { record } from "./kind";

/** 請負, 準委任, 概算, その他. */
export const CONTRACT_KINDS = ["result", "mandate", "estimated", "other"] as const;

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
    /** How it pays for what cannot be foreseen; null: not on record. */
    kind: { type: "choice", choices: CONTRACT_KINDS },
    /** What it covers, in words. */
    scope: { type: "words", long: true },
  },
  provenance: true,
  may: { enter: "contract.register", correct: "contract.register", withdraw: "contract.register" },
  slices: ["contracts"],
  ofParty: "party",
  check: ({ beginsOn, endsOn }) =>
    endsOn !== null && endsOn < beginsOn ? [{ code: "term-backwards", field: "endsOn" }] : [],
  over: ({ endsOn }, day) => (endsOn !== null && endsOn < day ? endsOn : null),
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
    amend: {
      may: "contract.register",
      happens: "agreedOn",
      asks: {
        agreedOn: { type: "day", past: true, required: true },
        words: { type: "words", long: true, required: true },
        why: { type: "words", long: true, required: true },
        endsOn: { type: "day" },
        amountYen: { type: "number", unit: "yen", min: 0, max: 1e13 },
        scope: { type: "words", long: true },
      },
      check: ({ endsOn }, { beginsOn }) =>
        endsOn !== null && endsOn < beginsOn ? [{ code: "term-backwards", field: "endsOn" }] : [],
      // What is left empty stays as it was.
      set: ({ endsOn, amountYen, scope }, _, values) => ({
        endsOn: endsOn ?? values.endsOn,
        amountYen: amountYen ?? values.amountYen,
        scope: scope ?? values.scope,
      }),
      said: ({ agreedOn, words, why }, { title, changes }) => ({
        kind: "contract-amended",
        body: { title, agreedOn, words, why, changes },
      }),
    },
  },
});
