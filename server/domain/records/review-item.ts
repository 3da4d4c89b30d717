// Items of the agenda of a review: what it is about, what became of it, in words (seed 2(2)③). An item that the console
// made names the rule or the matter; an item that somebody typed has its title alone.
import { AGENDA_MATTERS } from "../reviews/matter";
import { record } from "./kind";

/** What becomes of an item. */
export const OUTCOMES = ["decided", "carried", "none"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const REVIEW_ITEM = record({
  name: "review_item",
  fields: {
    review: { type: "reference", to: "review", required: true },
    title: { type: "words", required: true },
    /** The vendor that it concerns; no other vendor sees it. null: the ministry and its adviser alone. */
    party: { type: "reference", to: "party" },
    /** The matter from which the console made it; null: somebody typed it. */
    matter: { type: "choice", choices: AGENDA_MATTERS, hidden: true },
    since: { type: "day", hidden: true, column: "since_on" },
    outcome: { type: "choice", choices: OUTCOMES, hidden: true },
    words: { type: "words", long: true, hidden: true },
    settledOn: { type: "day", hidden: true },
    /** The day on which the review was closed: the item stays as it was then. */
    closedOn: { type: "day", hidden: true },
  },
  provenance: false,
  may: { enter: "review.record", correct: "review.record", withdraw: "review.record" },
  slices: [],
  ofParty: "party",
  takes: { closedOn: { from: "review", its: "closedOn" } },
  // What was on a review when it was closed stays, and nothing is put on it afterwards.
  check: ({ closedOn }) => (closedOn === null ? [] : [{ code: "record-changed", field: "review" }]),
  settled: ({ closedOn }) => (closedOn === null ? null : "record-changed"),
  fits: ({ party }, _, { kindOf }) =>
    party === null || kindOf(party) === "vendor"
      ? []
      : [{ code: "concerns-no-vendor", field: "party" }],
  steps: {
    settle: {
      may: "review.record",
      asks: {
        outcome: { type: "choice", choices: OUTCOMES, required: true },
        words: { type: "words", long: true },
      },
      offered: ({ closedOn }) => closedOn === null,
      check: ({ outcome, words }) =>
        outcome === "decided" && words === null
          ? [{ code: "record-incomplete", field: "words" }]
          : [],
      set: ({ outcome, words }, { today }) => ({ outcome, words, settledOn: today }),
    },
  },
});
