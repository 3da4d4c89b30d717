// Priority reviews (見直し会議): who took part, what was said beside the agenda, and the day of the next one (seed 2(2)③).
// The agenda itself is a kind of its own, so that each item is an act with its own version.
import { record } from "./kind";

export const REVIEW = record({
  name: "review",
  fields: {
    heldOn: { type: "day", required: true, past: true },
    /** What is not on the agenda of items: for a review that was held without the console, all of it. */
    agenda: { type: "words", long: true },
    decided: { type: "words", long: true },
    /** The parties that took part. */
    parties: { type: "references", to: "party" },
    /** The people who took part. */
    members: { type: "references", to: "member" },
    nextOn: { type: "day" },
    /** When its agenda was made here, and the day on which it was closed; null: it was recorded afterwards. */
    begunAt: { type: "moment", hidden: true },
    closedOn: { type: "day", hidden: true },
  },
  provenance: true,
  may: { enter: "review.record", correct: "review.record", withdraw: "review.record" },
  slices: ["reviews"],
  check: ({ heldOn, nextOn }) =>
    nextOn !== null && nextOn <= heldOn ? [{ code: "term-backwards", field: "nextOn" }] : [],
  steps: {},
});
