// Effort (工数) of a contract by month: planned by the ministry, used by the vendor, and repair apart from maintenance
// (seed 3(3)). Several entries of one month add up.
import { record } from "./kind";

export const WORK_KINDS = ["development", "maintenance", "repair"] as const;
export const EFFORT_SIDES = ["planned", "used"] as const;

export const EFFORT = record({
  name: "effort",
  fields: {
    contract: { type: "reference", to: "contract", required: true },
    /** A day of the month. */
    month: { type: "day", required: true },
    work: { type: "choice", choices: WORK_KINDS, required: true },
    side: { type: "choice", choices: EFFORT_SIDES, required: true },
    days: { type: "number", unit: "personDays", min: 0, max: 100_000, required: true },
    note: { type: "words", long: true },
    /** The contractor: no other vendor sees it. */
    party: { type: "reference", to: "party", required: true, hidden: true },
    /** Whose word it is: the party of whoever enters it. */
    by: { type: "reference", to: "party", required: true, column: "by_party_id", hidden: true },
  },
  provenance: false,
  may: { enter: "effort.record", correct: "effort.record", withdraw: "effort.record" },
  slices: ["efforts"],
  ofParty: "party",
  keptBy: "by",
  takes: { party: { from: "contract", its: "party" } },
  prepare: (_, { party }) => ({ by: party }),
  fits: ({ side, by }, _, { kindOf }) =>
    side === "planned" && kindOf(by) === "vendor"
      ? [{ code: "plan-not-yours", field: "side" }]
      : [],
  steps: {},
});
