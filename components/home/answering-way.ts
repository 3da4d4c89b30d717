// How the reader can say that a test is run now: by a draft that brings it forward, by entering it in a queue, by making a
// waiting test of an older version the test of what users have, or, where it is already first, by saying so.
import { wordsIn } from "@/server/domain/words";
import type { HomeView, Owed, Question } from "./types";

export type AnsweringWay = "draft" | "enter" | "retarget" | "keep";

/** The test is of an older version than users have. */
export const isOlder = ({ test, liveVersion }: Owed): boolean =>
  test !== null && test.version !== null && test.version !== liveVersion;

/** While such a test waits, it can be made the test of what users have. */
export const waitsAsOlder = (owed: Owed): boolean => isOlder(owed) && owed.test?.place !== null;

/** What is owed on the platforms that are still to be decided; on all of them if none is. */
export function openOf(
  { owed }: Pick<HomeView, "owed">,
  { ranks }: Pick<Question, "ranks">,
): readonly Owed[] {
  const open = new Set(ranks.map(({ platformKey }) => platformKey));
  return owed.filter(({ platformKey }) => open.size === 0 || open.has(platformKey));
}

/** Whether it was decided that the test of another platform is run now. `answers` come newest first. */
export function ranksAnother(
  { owed }: Pick<HomeView, "owed">,
  { ranks, answers }: Pick<Question, "ranks" | "answers">,
): boolean {
  const open = openOf({ owed }, { ranks });
  return owed.some((each) => {
    if (open.includes(each)) return false;
    const last = answers.find(({ builds }) =>
      builds.some(
        (build) => wordsIn(build.platform, "ja").text === wordsIn(each.platform, "ja").text,
      ),
    );
    return last?.answer === "rank_now";
  });
}

export function answeringWay(
  home: Pick<HomeView, "owed" | "draft" | "seesAll" | "retargets">,
  question: Pick<Question, "ranks">,
): AnsweringWay {
  const open = openOf(home, question);
  if (home.seesAll && question.ranks.length > 0 && open.some(({ test }) => test === null))
    return "enter";
  if (home.retargets && open.some(waitsAsOlder)) return "retarget";
  return home.draft?.moves ? "draft" : "keep";
}
