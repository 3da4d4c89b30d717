import type { live as ja } from "../ja/live";
import type { Translated } from "../translated";

export const live: Translated<typeof ja> = {
  one: "There is 1 update.",
  many: "There are {count} updates.",
  moved: "The clock of the exercise has moved.",
  restarted: "The exercise was started again. What this page shows is no longer there.",
  show: "Show it",
  cut: "The connection is interrupted. You will be told of changes once it is back.",
  "signed-out": "The session in which you opened this page has ended. Please sign in again.",
  signIn: "Sign in",
  crowded:
    "You have many other pages open, so this one is no longer told of changes. Close those that you do not need and load this page again.",
  withdrawn: "You can no longer see this page, or it is out of date.",
};
