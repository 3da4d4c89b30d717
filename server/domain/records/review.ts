// Priority reviews (見直し会議): the agenda, what was decided, and the day of the next one (seed 2(2)③).
import { record } from "./kind";

export const REVIEW = record({
  name: "review",
  fields: {
    heldOn: { type: "day", required: true },
    agenda: { type: "words", long: true, required: true },
    decided: { type: "words", long: true },
    /** The parties that took part. */
    parties: { type: "references", to: "party" },
    nextOn: { type: "day" },
  },
  provenance: true,
  may: { enter: "review.record", correct: "review.record", withdraw: "review.record" },
  slices: [],
  check: ({ heldOn, nextOn }) =>
    nextOn !== null && nextOn <= heldOn ? [{ code: "term-backwards", field: "nextOn" }] : [],
  steps: {},
});
