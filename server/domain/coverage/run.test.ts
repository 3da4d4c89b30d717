import { describe, expect, it } from "vitest";
import type { ResultOutcome } from "../projects/state";
import { dated, day } from "../projects/state.fixture";
import { runAnswer, runDay, runnerOf, stageOutcomes, testableFrom, worstOf } from "./run";

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
    ["2020-11-24", "-", "2020-11-24T00:05", "2020-11-24T18:00", "ok"],
    ["-", "-", "2020-11-24T18:00", "2020-11-24T18:00", "ok"],
    ["-", "-", "2020-11-24", "2020-11-24T18:00", "ok"],
    ["-", "-", "2020-11-24T18:01", "2020-11-24T18:00", "run-day-impossible"],
    ["2020-11-24", "-", "2020-11-23T23:59", "2020-11-24T18:00", "run-day-impossible"],
  ])(
    "the day of a run of a version tagged %s, distributed %s, run on %s and entered on %s is %s",
    (tag, out, ran, today, expected) => {
      const said = runDay(dated(ran), testableFrom(orNull(tag), orNull(out)), dated(today));
      expect(said.ok ? "ok" : said.code).toBe(expected);
    },
  );
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

describe("the outcome of a run", () => {
  it.each([
    ["○ ○ ○", "passed"],
    ["○ ！ ×", "failed"],
    ["○ □ ×", "blocked"],
    ["○ ○ ×", "not_run"],
    ["○ ？ ○", "outcome-missing"],
    ["○ ○", "outcome-missing"],
    ["○ ○ ○ ！", "passed"],
  ])("a run with the stages %s is %s", (signs, expected) => {
    const said = stageOutcomes(CHAIN, saidOf(signs));
    expect(said.ok ? worstOf(said.value.map(({ outcome }) => outcome)) : said.code).toBe(expected);
  });
});

describe("who ran a test that the vendor prime reports", () => {
  it.each<[string, readonly string[], string | null, string]>([
    ["its own", ["prime"], null, "prime"],
    ["of its own queue although the vendor below has it too", ["below", "prime"], null, "prime"],
    ["of the vendor below it", ["below"], null, "below"],
    ["of the vendor below it by name", ["below", "prime"], "below", "below"],
    ["that is in none of its queues", [], null, "run-not-yours"],
    ["of the ministry by name", ["prime"], "ministry", "run-not-yours"],
    ["of the vendor below it while naming itself", ["below"], "prime", "run-not-yours"],
  ])("the vendor prime reports a test %s", (_, testers, named, expected) => {
    const outcome = runnerOf("prime", testers, named);
    expect(outcome.ok ? outcome.value.ranBy : outcome.code).toBe(expected);
  });
});

describe("the answer to a vendor's report", () => {
  const awaiting = { reported: true, backing: "awaiting", passed: true } as const;
  const reason = { ja: "記録がありません" };
  it.each([
    ["confirmed", awaiting, "confirmed", undefined, "confirmed"],
    ["returned with a reason", awaiting, "returned", reason, "returned"],
    ["returned without one", awaiting, "returned", undefined, "reason-missing"],
    ["a second time", { ...awaiting, backing: "confirmed" }, "returned", reason, "decided-already"],
    [
      "although it says that nothing passed",
      { ...awaiting, passed: false },
      "confirmed",
      undefined,
      "nothing-to-confirm",
    ],
    [
      "although the ministry reported it",
      { ...awaiting, reported: false },
      "confirmed",
      undefined,
      "nothing-to-confirm",
    ],
  ] as const)("a vendor's report is answered: %s", (_, run, verdict, words, expected) => {
    const outcome = runAnswer(run, verdict, words);
    expect(outcome.ok ? outcome.value.verdict : outcome.code).toBe(expected);
  });
});
