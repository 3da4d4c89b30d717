import type { waits as ja } from "../ja/waits";
import type { Translated } from "../translated";

export const waits = {
  mine: {
    decision:
      "Waiting for your approval: proposal <n>{number, number}</n> for the queue of <party></party>",
    opinion:
      "Your opinion is asked for: proposal <n>{number, number}</n> for the queue of <party></party>",
    answer:
      "A question waits for your answer: proposal <n>{number, number}</n> for the queue of <party></party>",
    receipt:
      "Waiting for your receipt: approved proposal <n>{number, number}</n> for the queue of <party></party>",
    hold: "On hold: proposal <n>{number, number}</n> for <party></party>’s queue",
    counter: "Counter-proposal: proposal <n>{number, number}</n> for <party></party>’s queue",
    condition:
      "Conditions to show as met: proposal <n>{number, number}</n> for <party></party>’s queue",
    change: "A request for a change waits for an answer. <change></change>",
    undertaking: "Waiting for your acceptance: <title></title>",
  },
  act: {
    decision: "Review proposal no. {number, number}",
    opinion: "Give an opinion on proposal no. {number, number}",
    answer: "Answer the question on proposal no. {number, number}",
    receipt: "Acknowledge proposal no. {number, number}",
    hold: "Decide whether proposal {number, number} goes on",
    counter: "Open the counter-proposal to proposal {number, number}",
    condition: "Show that the conditions of proposal {number, number} are met",
    change: "Answer the request",
    undertaking: "Answer the request for acceptance",
  },
  others: {
    heading: "Waiting for others",
    cut: "The {shown, number} that are due first, of <n>{total, number}</n>.",
    what: "What is awaited",
    whom: "From whom",
    since: "Since",
    due: "Due",
    noDay: "No day set",
    late: "Overdue",
    nobody: "Not on record",
    roleOf: "{role}, {party}",
    decision:
      "{role, select, executive {Decision on} other {Approval of}} proposal <n>{number, number}</n> for the queue of <party></party>",
    opinion: "An opinion on proposal <n>{number, number}</n> for the queue of <party></party>",
    answer:
      "An answer to a question about proposal <n>{number, number}</n> for the queue of <party></party>",
    receipt:
      "Receipt of approved proposal <n>{number, number}</n> for the queue of <party></party>",
    hold: "Lifting the hold on proposal <n>{number, number}</n> (<party></party>’s queue), or a new proposal",
    counter:
      "Whether the counter-proposal to proposal <n>{number, number}</n> (<party></party>’s queue) is used",
    condition:
      "What shows that the conditions of proposal <n>{number, number}</n> (<party></party>’s queue) are met",
    change: "An answer to a request for a change: <change></change>",
    undertaking: "Acceptance of a responsibility: <title></title>",
  },
} satisfies Translated<typeof ja>;
