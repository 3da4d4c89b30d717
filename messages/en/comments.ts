import type { comments as ja } from "../ja/comments";
import type { Translated } from "../translated";

export const comments = {
  heading: "What was said about this task",
  seen: "Seen by <parties></parties>.",
  none: "Nothing has been written yet.",
  cut: "Older comments are left out. All of them are in the record.",
  withdrawn: "Withdrawn on <at></at>. Its words stay in the record.",
  write: "Your comment",
  send: "Write it",
  withdraw: {
    name: "Withdraw",
    means: "The words disappear from this page and stay in the record.",
    press: "Withdraw what I wrote",
    refused: "It was not withdrawn",
  },
  refused: "It was not written",
  read: "Mark as read",
  comma: ", ",
} as const satisfies Translated<typeof ja>;
