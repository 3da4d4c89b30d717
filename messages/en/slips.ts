import type { slips as ja } from "../ja/slips";
import type { Translated } from "../translated";

export const slips = {
  heading: "{platform}: the full-chain test is expected to begin later and later",
  lead: "It was first expected to begin on <first></first> and is now expected on <now></now>: <n>{later, plural, one {# business day} other {# business days}}</n> later. It moved later <n>{times, plural, one {once} other {# times}}</n>.",
  leadUnknown:
    "It was first expected to begin on <first></first>. Nobody can say now when it begins. It moved later <n>{times, plural, one {once} other {# times}}</n>.",
  since: "It has been much later than first expected since <day></day>.",
  moves: "How the expected start moved",
  move: "<from></from> to <to></to>",
  unknown: "unknown",
  earlier: "<n>{count, plural, one {# earlier move} other {# earlier moves}}</n>",
  cause: {
    ranked: "It was placed in the queue",
    passing: "Days passed and the work before it did not go on as expected",
    order: "A change of order was approved",
    entered: "A task was entered",
    status: "The status of a task changed",
    estimate: "An estimate changed",
    capacity: "The capacity or the days without work changed",
    line: "A task went to another line of work",
    withdrawn: "A task was withdrawn",
  },
  ahead: "Put before it, or longer before it: <tasks></tasks>",
} as const satisfies Translated<typeof ja>;
