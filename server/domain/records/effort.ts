// Effort (工数) of a contract by month: planned by the ministry, used by the vendor, and repair apart from maintenance
// (seed 3(3)). Several entries of one month add up.
import { firstOfMonth } from "../calendar/day";
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
  // Nobody has used anything in a month that has not begun.
  check: ({ side, month }, today) =>
    side === "used" && firstOfMonth(month) > today
      ? [{ code: "still-to-come", field: "month" }]
      : [],
  fits: ({ side, by, party }, _, { kindOf }) => {
    if (kindOf(by) !== "vendor") return [];
    if (side === "planned") return [{ code: "plan-not-yours", field: "side" }];
    return by === party ? [] : [{ code: "use-not-yours", field: "contract" }];
  },
  steps: {},
});
