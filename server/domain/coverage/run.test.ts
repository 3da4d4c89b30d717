import { describe, expect, it } from "vitest";
import type { ResultOutcome } from "../projects/state";
import { day } from "../projects/state.fixture";
import { runDay, stageOutcomes, testableFrom, worstOf } from "./run";

const orNull = (text: string) => (text === "-" ? null : day(text));

describe("the day of a run", () => {
  it.each([
    // tag, distribution, run, today
    ["2020-09-18", "2020-09-28", "2020-11-24", "2020-11-24", "ok"],
    ["2020-09-18", "2020-09-28", "2020-11-25", "2020-11-24", "run-day-impossible"],
    ["2020-09-18", "2020-09-28", "2020-09-18", "2020-11-24", "ok"],
    ["2020-09-18", "2020-09-28", "2020-09-17", "2020-11-24", "run-day-impossible"],
    ["2020-09-09", "2020-09-08", "2020-09-08", "2020-11-24", "ok"],
    ["-", "2020-09-28", "2020-09-27", "2020-11-24", "run-day-impossible"],
    ["-", "-", "2020-01-01", "2020-11-24", "ok"],
  ])("tagged %s, distributed %s, run on %s, said on %s: %s", (tag, out, ran, today, expected) => {
    const said = runDay(day(ran), testableFrom(orNull(tag), orNull(out)), day(today));
    expect(said.ok ? "ok" : said.code).toBe(expected);
  });
});

const SIGNS: Readonly<Record<string, ResultOutcome>> = {
  "○": "passed",
  "！": "failed",
  "□": "blocked",
  "×": "not_run",
};
const CHAIN = [1, 2, 3].map((position) => ({ position }));
const saidOf = (text: string) =>
  Object.fromEntries(
    text.split(" ").flatMap((sign, place) => {
      const outcome = SIGNS[sign];
      return outcome === undefined ? [] : [[place + 1, outcome]];
    }),
  );

describe("what a run comes to", () => {
  it.each([
    ["○ ○ ○", "passed"],
    ["○ ！ ×", "failed"],
    ["○ □ ×", "blocked"],
    ["○ ○ ×", "not_run"],
    ["○ ？ ○", "outcome-missing"],
    ["○ ○", "outcome-missing"],
    ["○ ○ ○ ！", "passed"],
  ])("%s: %s", (signs, expected) => {
    const said = stageOutcomes(CHAIN, saidOf(signs));
    expect(said.ok ? worstOf(said.value.map(({ outcome }) => outcome)) : said.code).toBe(expected);
  });
});
