// What the results of one case on one build amount to, run by run.
import { describe, expect, it } from "vitest";
import type { TestResult } from "../projects/state";
import { day, resultOf } from "../projects/state.fixture";
import { standingOf, wholeRunsOf } from "./case-standing";

const CHAIN = ["s1", "s2"];
const CASE = { id: "chain", kind: "full_chain", platformId: null, stageIds: CHAIN } as const;
const OUTCOMES = { P: "passed", F: "failed", N: "not_run" } as const;

/** `"a s1 P 03, b s2 F 01"`: results in the order of entry, each with its run, stage, outcome and day of October. */
const results = (text: string): readonly TestResult[] =>
  text.split(", ").map((line, place) => {
    const [runId = "", stageId = "", letter = "", on = ""] = line.split(" ");
    const outcome = Object.entries(OUTCOMES).find(([known]) => known === letter)?.[1] ?? "blocked";
    const ranOn = day(`2020-10-${on}`);
    return resultOf("Android 1.1.4", outcome, { id: line, runId, stageId, ranOn, sequence: place });
  });

describe("the whole runs of a case", () => {
  const whole = (text: string) => {
    const found = wholeRunsOf(CASE, results(text), CHAIN);
    return found && `${found.first.runId} ${found.first.on}, ${found.last.runId} ${found.last.on}`;
  };
  it.each([
    [
      "the earliest and the latest by their days, in whatever order they were entered",
      "b s1 P 03, b s2 P 03, a s1 P 02, a s2 P 02, d s1 P 05, d s2 P 05, c s1 P 04, c s2 P 04",
      "a 2020-10-02, d 2020-10-05",
    ],
    [
      "the one entered first of those with the same day",
      "a s1 P 02, a s2 P 02, b s1 P 02, b s2 P 02",
      "a 2020-10-02, a 2020-10-02",
    ],
    [
      "of the day on which the last stage passed, whichever stage that is",
      "a s1 P 04, a s2 P 03, b s1 P 05, b s2 P 06",
      "a 2020-10-04, b 2020-10-06",
    ],
    ["none if a stage has no result", "a s1 P 02", null],
    ["none if a stage did not pass", "a s1 P 02, a s2 N 02", null],
    ["none if a later result is against a stage", "a s1 P 02, a s2 P 02, b s2 F 01", null],
  ])("the whole runs are %s", (_, text, expected) => {
    expect(whole(text)).toBe(expected);
  });
});

describe("the open results of a case", () => {
  const open = (text: string, chain = CHAIN) => {
    const { open: found, failed } = standingOf(CASE, results(text), chain);
    return [...[...found].map(([stage, { id }]) => `${stage}: ${id}`), failed];
  };
  it("the last one against a stage is open, also if an earlier run was corrected after a later one", () => {
    expect(open("a s1 F 01, b s1 F 02")).toEqual(["s1: b s1 F 02", true]);
    expect(open("a s1 F 01, b s1 F 02, a s1 F 03")).toEqual(["s1: a s1 F 03", true]);
  });

  it("a failure stays open although the stage was not run later", () => {
    expect(open("a s1 F 01, b s1 N 02")).toEqual(["s1: a s1 F 01", true]);
  });

  it("a result about a stage outside the chain is no open one", () => {
    expect(open("a s9 F 01")).toEqual([false]);
  });
});
