// How the reader can say that a test is run now: by a draft that brings it forward, by entering it in a queue, or, where it
// is already first, by saying so.
import type { HomeView, Question } from "./types";

export type AnsweringWay = "draft" | "enter" | "keep";

export function answeringWay(
  { owed, draft, seesAll }: Pick<HomeView, "owed" | "draft" | "seesAll">,
  { ranks }: Pick<Question, "ranks">,
): AnsweringWay {
  const open = new Set(ranks.map(({ platformKey }) => platformKey));
  const entered = owed.every(({ platformKey, test }) => !open.has(platformKey) || test !== null);
  if (!entered && seesAll) return "enter";
  const moves = draft?.taken.some(({ place }, at) => place !== at + 1) ?? false;
  return moves ? "draft" : "keep";
}
