import type { responsibilities as ja } from "../ja/responsibilities";
import type { Translated } from "../translated";

export const responsibilities = {
  crumb: "Responsibilities",
  open: "For <n>{count, number}</n> of <n>{total, plural, one {# activity} other {# activities}}</n> it is not settled who answers for it",
  whole:
    "For <n>{total, plural, one {the only activity} other {all # activities}}</n> one party answers",
  own: "Your organisation sees <n>{total, plural, one {# responsibility} other {# responsibilities}}</n>",
  none: "No responsibility has been entered yet",
  noneText:
    "Enter for each activity who answers for it, who does it, and which contract covers it.",
  lead: "Exactly one party answers for an activity. It is settled once the ministry and the vendor have both confirmed it.",
  enter: "Enter a responsibility",
  caption: "Activities and what each party is to them",
  activity: "Activity",
  lacks: "What is missing",
  others: "Without any role on record: {parties}",
  nothing: "Nothing",
  parts: {
    accountable: "Accountable",
    responsible: "Responsible",
    consulted: "Consulted",
    informed: "Informed",
  },
  means: {
    accountable: ": answers for the result",
    responsible: ": does it",
    consulted: ": is asked before it is done",
    informed: ": is told that it was done",
  },
  gaps: {
    "nobody-accountable": "Nobody is accountable",
    "two-accountable": "Two parties are accountable",
    "nobody-responsible": "Nobody is responsible for doing it",
    "no-contract": "No contract covers it",
    "ordering-unconfirmed": "The ministry has not confirmed it",
    "vendor-unconfirmed": "The vendor has not confirmed it",
  },
} as const satisfies Translated<typeof ja>;
