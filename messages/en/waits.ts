import type { waits as ja } from "../ja/waits";
import type { Translated } from "../translated";

export const waits = {
  mine: {
    decision: "Waiting for your approval: <about></about>",
    opinion: "Your opinion is asked for: <about></about>",
    answer: "A question waits for your answer: <about></about>",
    receipt:
      "Waiting for your receipt: approved proposal <n>{number, number}</n> for the queue of <party></party>",
    reservation:
      "<asker></asker> acknowledged approved proposal <n>{number, number}</n> with a reservation and waits for your reply",
    question:
      "<asker></asker> asked about approved proposal <n>{number, number}</n> and waits for your reply",
    hold: "On hold: proposal <n>{number, number}</n> for <party></party>’s queue",
    counter: "Counter-proposal: proposal <n>{number, number}</n> for <party></party>’s queue",
    condition: "Conditions to show as met: <about></about>",
    acceptance: "Conditions to accept: <about></about>",
    change: "A request for a change waits for an answer. <change></change>",
    stuck: "“<title></title>” has stopped and waits for your organisation",
    resumable:
      "“<title></title>” waited for a test environment, which is now ready. The work can go on.",
    risk: "Confirm that you know the risk: <platform></platform> {version} went out untested",
    undertaking: "Waiting for your acceptance: <title></title>",
    instruction: "An instruction waits for your receipt: “<title></title>”",
    purpose: "Say in your own words what the environment “<title></title>” is for",
    restatement: "Say whether your instruction was understood: “<title></title>”",
    escalation:
      "{level, select, official {A report was sent back} division {A report was raised to the director} other {A report was raised to the bureau head}}: “<title></title>”",
    review: "The next priority review",
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
    decision: "Review {of, select, record {request} other {proposal}} no. {number, number}",
    opinion:
      "Give an opinion on {of, select, record {request} other {proposal}} no. {number, number}",
    answer:
      "Answer the question on {of, select, record {request} other {proposal}} no. {number, number}",
    receipt: "Acknowledge proposal no. {number, number}",
    reservation: "Reply to the reservation on proposal no. {number, number}",
    question: "Reply to the question on proposal no. {number, number}",
    hold: "Decide whether proposal {number, number} goes on",
    counter: "Open the counter-proposal to proposal {number, number}",
    condition:
      "Show that the conditions of {of, select, record {request} other {proposal}} {number, number} are met",
    acceptance:
      "Accept the conditions of {of, select, record {request} other {proposal}} {number, number}",
    change: "Answer the request",
    stuck: "See why the work has stopped",
    resumable: "Let the work go on",
    risk: "Read the risk and confirm it",
    undertaking: "Answer the request for acceptance",
    instruction: "Receive the instruction in your own words",
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
