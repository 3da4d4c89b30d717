import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { answersSinceEnd, decisionsAbout } from "./about-build";

const ORDINALS: Readonly<Record<string, number>> = { "1.1.3": 3, "1.1.4": 4, "1.2.0": 6 };
const ordinalOf = (releaseId: string): number => ORDINALS[releaseId] ?? 0;

const build = (name: string) => {
  const [platformId = "", releaseId = ""] = name.split(" ");
  return { platformId, releaseId };
};

/** `2020-10-13 Android 1.1.4`: a decision, its day and the build that it names. */
const decisions = (lines: readonly string[]) =>
  lines.map((line) => {
    const [on = "", ...name] = line.split(" ");
    return { line, decidedOn: day(on), ...build(name.join(" ")) };
  });

const ALL = decisions([
  "2020-12-04 Android 1.2.0",
  "2020-10-13 iOS 1.1.4",
  "2020-10-13 Android 1.1.4",
  "2020-10-01 Android 1.1.4",
  "2020-10-20 Android 1.1.3",
]);

describe("What was decided about a build", () => {
  it.each([
    ["Android 1.1.4", ["2020-10-13 Android 1.1.4", "2020-10-01 Android 1.1.4"]],
    ["iOS 1.1.4", ["2020-10-13 iOS 1.1.4"]],
    ["Android 1.2.0", ["2020-12-04 Android 1.2.0"]],
    ["iOS 1.2.0", []],
    [
      "iOS 1.1.4, Android 1.1.4",
      ["2020-10-13 iOS 1.1.4", "2020-10-13 Android 1.1.4", "2020-10-01 Android 1.1.4"],
    ],
  ])("of %s are on record: %j", (name, expected) => {
    const builds = name.split(", ").map(build);
    expect(decisionsAbout(ALL, ...builds).map(({ line }) => line)).toEqual(expected);
  });
});

describe("What answers a waiver that ended on 12 October", () => {
  it.each([
    [
      "Android 1.1.4 by its own build and by a later one, not by an earlier build or an earlier day",
      "Android 1.1.4",
      ["2020-12-04 Android 1.2.0", "2020-10-13 Android 1.1.4"],
    ],
    ["iOS 1.1.4 by its own platform only", "iOS 1.1.4", ["2020-10-13 iOS 1.1.4"]],
    ["iOS 1.2.0 by nothing", "iOS 1.2.0", []],
  ])("is answered for %s", (_, name, expected) => {
    const found = answersSinceEnd(ALL, build(name), day("2020-10-12"), ordinalOf);
    expect(found.map(({ line }) => line)).toEqual(expected);
  });
});
