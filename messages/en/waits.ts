import type { waits as ja } from "../ja/waits";
import type { Translated } from "../translated";

export const waits = {
  mine: {
    decision: "Decide whether to approve <about></about>.",
    opinion: "Give your opinion on <about></about>.",
    answer: "Answer the question about <about></about>.",
    receipt:
      "The order of work has changed. Read and acknowledge approved proposal <n>{number, number}</n> for the queue of <party></party>.",
    reservation:
      "<asker></asker> acknowledged approved proposal <n>{number, number}</n> with a reservation. Reply to it.",
    question:
      "<asker></asker> has a question about approved proposal <n>{number, number}</n>. Answer it.",
    hold: "Proposal <n>{number, number}</n> for the queue of <party></party> is on hold. Decide whether it goes on.",
    counter:
      "There is a counter-proposal to proposal <n>{number, number}</n> for the queue of <party></party>. Decide whether to use it.",
    condition: "Show that the conditions of <about></about> are met.",
    acceptance: "Say whether what was shown for the conditions of <about></about> is enough.",
    change: "Answer the request for a change. <change></change>",
    stuck: "“<title></title>” has stopped and waits for your organisation.",
    resumable:
      "“<title></title>” waited for a test environment, which is now ready. Let the work go on.",
    risk: "{version} for <platform></platform> went out without its full-chain test. Read what may happen, and write how you understand it.",
    undertaking: "Say whether you accept: <title></title>",
    instruction:
      "Read the instruction “<title></title>” and say in your own words that you received it.",
    purpose: "Say in your own words what the environment “<title></title>” is for.",
    restatement: "Say whether your instruction “<title></title>” was understood.",
    escalation:
      "Answer the report that was {level, select, official {sent back to you} division {raised to the director} other {raised to the bureau head}}: “<title></title>”",
    review: "Take part in the next priority review.",
    comment:
      "“<title></title>”: <n>{comments, plural, one {# new comment} other {# new comments}}</n>",
  },
  about: {
    mine: {
      order: "proposal <n>{number, number}</n> for the queue of <party></party>",
      record:
        "request <n>{number, number}</n> for approval of the <record></record> “<title></title>”",
      putOff: "request <n>{number, number}</n> to postpone the test of “<title></title>”",
    },
    others: {
      order: "proposal <n>{number, number}</n> for the queue of <party></party>",
      record:
        "request <n>{number, number}</n> for approval of the <record></record> “<title></title>”",
      putOff: "request <n>{number, number}</n> to postpone the test of “<title></title>”",
    },
  },
  reminded: "<n>{times, plural, one {# reminder} other {# reminders}}</n>, the last on <day></day>",
  act: {
    decision:
      "Read and decide {of, select, record {request} other {proposal}} no. {number, number}",
    opinion:
      "Give an opinion on {of, select, record {request} other {proposal}} no. {number, number}",
    answer:
      "Answer the question on {of, select, record {request} other {proposal}} no. {number, number}",
    receipt: "Read and acknowledge the new order",
    reservation: "Reply to the reservation on proposal no. {number, number}",
    question: "Reply to the question on proposal no. {number, number}",
    hold: "Decide whether proposal {number, number} goes on",
    counter: "Open the counter-proposal to proposal {number, number}",
    condition:
      "Show that the conditions of {of, select, record {request} other {proposal}} {number, number} are met",
    acceptance:
      "See what was shown for the conditions of {of, select, record {request} other {proposal}} {number, number}",
    change: "Answer the request",
    stuck: "See why the work has stopped",
    resumable: "Let the work go on",
    risk: "Read it and write how you understand it",
    undertaking: "Say whether you accept",
    instruction: "Read and receive the instruction",
    purpose: "Say what the environment is for",
    restatement: "Say whether it was understood",
    escalation: "Answer the report",
    review: "See the agenda of the review",
    comment: "Read the comments",
  },
  others: {
    heading: "Waiting for others",
    cut: "The {shown, number} that are due first, of <n>{total, number}</n>.",
    what: "What is awaited",
    whom: "From whom",
    since: "Since",
    due: "Due",
    noDay: "No day set",
    late: "<n>{days, plural, one {# business day} other {# business days}}</n> late",
    left: "{days, plural, =0 {Due today} one {<n># business day</n> left} other {<n># business days</n> left}}",
    waited: "<n>{days, plural, one {# business day} other {# business days}}</n> so far",
    nobody: "Not on record",
    roleOf: "{role}, {party}",
    decision: "{role, select, executive {Decision on} other {Approval of}} <about></about>",
    opinion: "An opinion on <about></about>",
    answer: "An answer to a question about <about></about>",
    receipt:
      "Receipt of approved proposal <n>{number, number}</n> for the queue of <party></party>",
    reservation:
      "A reply to the reservation of <asker></asker> on proposal <n>{number, number}</n> (whoever approved it may reply too)",
    question:
      "A reply to the question of <asker></asker> about proposal <n>{number, number}</n> (whoever approved it may reply too)",
    hold: "Lifting the hold on proposal <n>{number, number}</n> (<party></party>’s queue), or a new proposal",
    counter:
      "Whether the counter-proposal to proposal <n>{number, number}</n> (<party></party>’s queue) is used",
    condition:
      "What shows that the conditions of proposal <n>{number, number}</n> (<party></party>’s queue) are met",
    acceptance:
      "Acceptance of the conditions shown for proposal <n>{number, number}</n> (<party></party>’s queue)",
    change: "An answer to a request for a change: <change></change>",
    stuck: "What “<title></title>” needs to go on",
    resumable: "“<title></title>” to go on (its test environment is ready)",
    risk: "The vendor’s word that it knows the risk of <platform></platform> {version}",
    undertaking: "Acceptance of a responsibility: <title></title>",
    instruction: "Receipt of an instruction: “<title></title>”",
    purpose: "What the environment “<title></title>” is for",
    restatement: "Whether an instruction was understood: “<title></title>”",
    escalation:
      "{level, select, official {The official’s answer} division {The director’s answer} other {The bureau head’s answer}} to a report: “<title></title>”",
    review: "The next priority review",
    comment: "Comments on “<title></title>”",
  },
} satisfies Translated<typeof ja>;
