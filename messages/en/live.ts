import type { live as ja } from "../ja/live";
import type { Translated } from "../translated";

export const live: Translated<typeof ja> = {
  one: "There is 1 update.",
  many: "There are {count} updates.",
  show: "Show it",
  cut: "The connection is interrupted. You will be told of changes once it is back.",
};
