import { describe, expect, it } from "vitest";
import { ranksAnother } from "./answering-way";
import type { Answer, HomeView, Question } from "./types";

const ANDROID = { ja: "Android" };
const IOS = { ja: "iOS" };
const owed = [
  { platformKey: "android", platform: ANDROID },
  { platformKey: "ios", platform: IOS },
] as unknown as HomeView["owed"];
const ranks: Question["ranks"] = [{ platformKey: "ios", platform: IOS, version: "1.1.4" }];
const given = (...answers: readonly Answer["answer"][]) =>
  answers.map((answer) => ({ answer, builds: [{ platform: ANDROID }] })) as unknown as Answer[];

describe("that the test of another platform is run now", () => {
  it.each([
    [[], false],
    [["cannot"], false],
    [["defer"], false],
    [["rank_now"], true],
    [["cannot", "rank_now"], false],
    [["rank_now", "cannot"], true],
  ] as const)("after the answers %j, newest first, is %j", (answers, expected) =>
    expect(ranksAnother({ owed }, { ranks, answers: given(...answers) })).toBe(expected),
  );
});
