import type { queues as ja } from "../ja/queues";
import type { Translated } from "../translated";

export const queues = {
  tabs: "Queue of each vendor",
  prime: "Prime contractor",
  subcontractor: "Subcontractor ({name})",
  heading: {
    first: "The <term></term> stands first.",
    place: "The <term></term> is <n>no. {place, number}</n> in the queue.",
    in_progress: "The <term></term> is in progress.",
    in_review: "The <term></term> is waiting for a check.",
    blocked: "It cannot start now.",
    none: "There is no <term></term> in this queue.",
    noQueue: "There is no queue to show yet.",
  },
  lead: {
    nothingAhead: "No task stands before it.",
    allDirected:
      "<n>{total, plural, one {The # task} other {All # tasks}}</n> before it {total, plural, one {was} other {were}} directed by <party></party>.",
    allUnknown:
      "Of the <n>{total, plural, one {# task} other {# tasks}}</n> before it, no record says who directed them.",
    mixed: "Of the <n>{total, plural, one {# task} other {# tasks}}</n> before it, <list></list>.",
    directed:
      "<n>{count, number}</n> {count, plural, one {was} other {were}} directed by <party></party>",
    undirected: "for <n>{count, number}</n> no record says who directed it",
    comma: ", ",
    others: "Other full-chain tests: <list></list>.",
    rank: "<n>no. {place, number}</n>",
    examples: "Order and estimates: <mark></mark>.",
    owed: "Without a full-chain test, distribution goes on since <debts></debts>.",
    debt: "<n>{version} for <platform></platform></n>",
    nowhere: "The test is in no vendor's queue.",
    nowhereSeen: "The test is in none of the queues that you may see.",
    elsewhere: "A full-chain test stands in another vendor's queue.",
    noQueue:
      "No queue was registered up to <at></at>. Once a vendor's tasks are registered, they stand here in order.",
  },
  party: "Vendor: <party></party>, <kind></kind>",
  busy: {
    heading: "<n>{count, plural, one {# task is} other {# tasks are}}</n> being worked on",
    none: "No task on record is being worked on",
    more: "The first <n>{count, number}</n> are shown.",
    caption: "Tasks in progress and waiting for a check",
  },
  waiting: {
    heading: "<n>{count, plural, one {# task waits} other {# tasks wait}}</n> to be started",
    none: "No task waits to be started",
    caption: "Tasks that wait to be started, in this order.",
    done: "Tasks done: <n>{count, number}</n>",
    beyond: "This page has no tasks.",
    first: "Go to the first page",
  },
  columns: {
    place: "Place",
    task: "Task",
    directedBy: "Directed by",
    estimate: "Estimate",
    due: "Due",
    status: "Status",
    quality: "Final quality",
  },
  noDirector: "No record of a direction",
  noInstruction: "No record of the instruction",
  days: "{days, plural, one {# day} other {# days}}",
  noDue: "No record",
  untested: "Full-chain test not yet run",
  version: "Version <link>{version}</link>",
} as const satisfies Translated<typeof ja>;
