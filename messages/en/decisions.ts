import type { decisions as ja } from "../ja/decisions";
import type { Translated } from "../translated";

export const decisions = {
  build: "{version} for {platform}",
  and: " and ",
  comma: ", ",
  errorTitle: "This could not be recorded",
  home: "Back to the home screen",
  none: {
    heading: "No decision on a test is asked for now.",
    lead: "Either no release is live without its full-chain test, or a waiver still holds.",
  },
  about: { label: "About which release", all: "All ({builds})" },
  kept: "Once recorded, all parties to this project can see it, the vendors among them. It cannot be rewritten, but you can decide again and add to the record.",
  reason: "Reason",
  defer: {
    title: "Decide until when the full-chain test may wait.",
    lead: "People keep using <builds></builds> without a full-chain test. On the day after the one you choose, this decision is asked for again.",
    until: "Last day",
    untilNote: "The test may wait until this day. Choose a day after today.",
    reasonNote: "Say why the test is not run now, for those who read this later.",
    heldBy: "Organisation that holds the risk",
    heldByNote: "It answers for what happens in the meantime.",
    choose: "Choose",
    alternatives: "What else was considered",
    alternativesNote: "Partial tests, halting distribution: whatever was considered.",
    risk: "What may happen",
    riskNote: "Say in plain words what may happen to users.",
    submit: "Record that it waits until this day",
  },
  cannot: {
    title: "Record why the full-chain test cannot be run.",
    lead: "This is about <builds></builds>. It does not change that they are untested: they stay at the top of the home screen until they are tested or postponed to a date.",
    reasonNote: "Say also what would make it possible.",
    submit: "Record why it cannot be run",
  },
} as const satisfies Translated<typeof ja>;
