// Actions that a review agreed on: what, who, by when. One can become a task of a queue or an instruction (seed 2(2)③).
import { record } from "./kind";

export const REVIEW_ACTION = record({
  name: "review_action",
  fields: {
    /** The item of the agenda from which it follows. */
    item: { type: "reference", to: "review_item", required: true },
    review: { type: "reference", to: "review", required: true, hidden: true },
    what: { type: "words", long: true, required: true },
    who: { type: "reference", to: "party", required: true },
    dueOn: { type: "day", required: true },
    /** The vendor that does it, and by whom alone among vendors it is seen; null: no vendor does it. */
    party: { type: "reference", to: "party", hidden: true },
    doneOn: { type: "day", hidden: true },
    done: { type: "words", long: true, hidden: true },
    /** What it became. */
    task: { type: "id", hidden: true },
    instruction: { type: "reference", to: "instruction", hidden: true },
    /** The day on which its review was closed: what was agreed stays as it was then. */
    closedOn: { type: "day", hidden: true },
  },
  provenance: false,
  may: { enter: "review.record", correct: "review.record", withdraw: "review.record" },
  slices: [],
  ofParty: "party",
  takes: { review: { from: "item", its: "review" }, closedOn: { from: "item", its: "closedOn" } },
  check: ({ closedOn }) => (closedOn === null ? [] : [{ code: "record-changed", field: "item" }]),
  settled: ({ closedOn }) => (closedOn === null ? null : "record-changed"),
  prepare: ({ who }, { vendors }) => ({ party: vendors.includes(who) ? who : null }),
  steps: {
    finish: {
      may: "review.act",
      asks: { done: { type: "words", long: true, required: true } },
      // Whoever does it says that it is done, and so does the side that orders.
      offered: ({ doneOn, who }, party, { vendors }) =>
        doneOn === null && (who === party || !vendors.includes(party)),
      set: ({ done }, { today }) => ({ done, doneOn: today }),
    },
  },
});
