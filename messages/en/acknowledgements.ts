import type { acknowledgements as ja } from "../ja/acknowledgements";
import type { Translated } from "../translated";

export const acknowledgements = {
  chain: {
    heading: "Who has read and acknowledged it",
    prime: "Prime contractor",
    subcontractor: "Subcontractor",
    unread: "Not read",
    read: "Read on <at></at> ({role})",
    acknowledged: "Acknowledged on <at></at> ({role})",
    reserved: "Acknowledged with a reservation on <at></at> ({role})",
    objected: "Objected on <at></at> ({role})",
    words: "“<words></words>”",
    unanswered: "Not acknowledged",
    untold: "How far this vendor has read it is not shown to you.",
  },
  own: {
    acknowledge: "Acknowledge",
    until:
      "Until <day></day>. It means “we have read this and will work in this order”. It promises no date. After that you can no longer object to this order.",
    overdue:
      "It was due on <day></day>. To acknowledge means “we have read this and will work in this order”. It promises no date. After that you can no longer object to this order.",
    acknowledged:
      "You have acknowledged it. You can no longer object to this order. If something turns out to be impossible, say so beside the task with “Say that it is stuck” or “Say that it cannot start”.",
    reserved:
      "You have acknowledged it with a reservation. You work in this order. The reply will appear on this page.",
    objected:
      "You have objected. The order went back to the person who proposed it and to the CIO adviser. Until a new order is approved, this one stays in force.",
    question: "Ask a question",
    reserve: "Acknowledge with a reservation",
    object: "Object",
    does: {
      question:
        "The order stays as it is until the reply comes. The day by which to acknowledge it stays the same.",
      reserve:
        "You work in this order. The reservation goes to the proposer and the CIO adviser as a question, which stays open until one of them replies.",
      object: "This order stays in force until a new one is approved. Possible until <day></day>.",
    },
    label: {
      question: "Your question",
      reserve: "Your reservation",
      object: "Reason for the objection",
    },
    note: {
      question:
        "It goes to the proposer and the CIO adviser. Everybody of the ministry in this project can read it.",
      reserve: "Say what you need in order to work in this order.",
      object: "Say what cannot be done in this order, and what would make it possible.",
    },
    send: {
      question: "Send this question",
      reserve: "Acknowledge with this reservation",
      object: "Object for this reason",
    },
    closed:
      "The time to object (until <day></day>) is over. Please tell the ministry's official directly.",
    cancel: "Cancel",
    refused: "It was not sent",
  },
  talk: {
    heading: "What was said about this order",
    asked: "Question",
    reserved: "Reservation",
    replied: "Reply",
    waits: "The proposer or the CIO adviser has yet to reply.",
    label: "Your reply to <party></party>",
    seen: "Read by <party></party> and by the prime contractor above it.",
    send: "Send this reply",
  },
  risks: {
    cancel: "Cancel",
    build: "<platform></platform> {version}",
    why: "Why the test was left out: <words></words>",
    risk: "What can happen: <words></words>",
    noRisk: "What can happen is not on record.",
    label: "How you understand it",
    note: "Say it in your own words. The ministry and the CIO adviser read it.",
    means: "It means “we have read and understood this”. It accepts no responsibility.",
    send: "We have read and understood it",
    refused: "It was not recorded",
  },
} as const satisfies Translated<typeof ja>;
