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
    objected: "Objected on <at></at> ({role})",
    words: "“<words></words>”",
    unanswered: "Not acknowledged",
    untold: "How far this vendor has read it is not shown to you.",
  },
  own: {
    acknowledge: "Acknowledge this order",
    pending: "Not acknowledged yet. Due on <day></day>.",
    overdue: "Not acknowledged yet. It was due on <day></day>.",
    ends: "Once you acknowledge this order, you can no longer object to it. If something cannot be done in this order, object first.",
    endsLate:
      "The time to object is over. By acknowledging you say that you will work in this order.",
    acknowledged:
      "You have acknowledged it. You can no longer object to this order. If something turns out to be impossible, say so above with “Cannot start”.",
    objected:
      "You have objected. The order went back to the person who proposed it and to the CIO adviser. Until a new order is approved, this one stays in force.",
    object: "Object",
    objectNote:
      "Possible until <day></day>. The order goes back to the person who proposed it and to the CIO adviser.",
    closed:
      "The time to object (until <day></day>) is over. Please tell the ministry's official directly.",
    reason: "Reason for the objection",
    reasonNote: "Say what cannot be done in this order, and what would make it possible.",
    send: "Object for this reason",
    cancel: "Cancel",
    refused: "It was not sent",
  },
} as const satisfies Translated<typeof ja>;
