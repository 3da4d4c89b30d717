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
  reason: "Reason",
  defer: {
    title: "Decide until when the full-chain test may wait.",
    lead: "People keep using <builds></builds> without a full-chain test. Nothing is decided before it is approved. Once it is, this decision is asked for again on the day after the one you choose.",
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
    kept: "Once asked for, all parties to this project can see it, the vendors among them. Each platform has a request of its own. If one is returned, you can change what you typed and ask again.",
    submit: "Ask for approval that it waits until this day",
    none: "Approval of postponing has been asked for already, for every test.",
  },
  putOff: {
    open: "Postponing the test of <builds></builds> until <until></until> has been asked for (<requests></requests>, by: {proposer}). It waits for {kind, select, executive {the decision} other {approval}} (by: {awaited}{due, select, none {} other {, until <day></day>}}).",
    returned:
      "Postponing the test of <builds></builds> until <until></until> was returned on <day></day> (<requests></requests>).",
    withdrawn:
      "Postponing the test of <builds></builds> until <until></until> was withdrawn on <day></day> (<requests></requests>).",
    request: "request {number, number}",
    undecided: "It is not decided yet whether it is postponed.",
    dayUndecided: "It is not decided yet whether the day until which it is postponed changes.",
    asked:
      "Postponing this test has been asked for already, in request {number, number}. Wait for the result, or withdraw that request.",
    toRequest: "See request {number, number}",
    nobody: "person not on record",
  },
  cannot: {
    title: "Record why the full-chain test cannot be run.",
    lead: "This is about <builds></builds>. It does not change that they are untested: they stay at the top of the home screen until they are tested or postponed to a date.",
    reasonNote: "Say also what would make it possible.",
    kept: "Once recorded, all parties to this project can see it, the vendors among them. It cannot be rewritten, but you can decide again and add to the record.",
    submit: "Record why it cannot be run",
  },
} as const satisfies Translated<typeof ja>;
