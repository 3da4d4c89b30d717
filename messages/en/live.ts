import type { live as ja } from "../ja/live";
import type { Translated } from "../translated";

export const live: Translated<typeof ja> = {
  one: "There is 1 update.",
  many: "There are {count} updates.",
  order: "The order of work has changed. “{title}” is next. Acknowledge it by {day}.",
  moved: "The clock of the exercise has moved.",
  restarted: "The exercise was restarted. What this page shows no longer exists.",
  show: "Show it",
  cut: "The connection is interrupted. You will see changes again once it is back.",
  "signed-out": "The session in which you opened this page has ended. Please sign in again.",
  signIn: "Sign in",
  crowded:
    "You have many other pages open, so this one no longer receives updates. Close those that you do not need and load this page again.",
  withdrawn: "You can no longer see this page, or it is out of date.",
};
