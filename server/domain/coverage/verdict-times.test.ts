import { describe, expect, it } from "vitest";
import type { Distribution } from "../projects/state";
import { dated, day, drawn, resultOf } from "../projects/state.fixture";
import { verdictOf } from "./verdict";

const STATE = drawn("Android 1.1.4 ？ 2020-10-02");
const distribution: Distribution = {
  id: "Android 1.1.4",
  releaseId: "1.1.4",
  platformId: "Android",
  distributedOn: day("2020-10-02"),
};

describe("tests and distributions with their times", () => {
  it.each([
    ["before it", "2020-10-02T20:00", "2020-10-02T18:30", "before"],
    ["after it", "2020-10-02T20:00", "2020-10-02T21:40", "after"],
    ["in the same minute", "2020-10-02T20:00", "2020-10-02T20:00", "same_day"],
    ["and the time of the test is not known", "2020-10-02T20:00", "2020-10-02", "same_day"],
    ["and the time of distribution is not known", "2020-10-02", "2020-10-02T18:30", "same_day"],
  ])(
    "of a build that passed on its day of distribution %s (%s, %s) it says %s",
    (_, out, on, relation) => {
      const standings = [resultOf("Android 1.1.4", "passed", { ranOn: dated(on) })];
      const of = { ...distribution, distributed: dated(out) };
      expect(verdictOf({ ...STATE, standings }, of)).toMatchObject({
        verdict: "verified",
        verifiedOn: "2020-10-02",
        relation,
      });
    },
  );

  it("the first and the last pass keep their times", () => {
    const passed = (on: string, sequence: number) =>
      resultOf("Android 1.1.4", "passed", { ranOn: dated(on), sequence });
    const standings = [
      passed("2020-10-02T21:00", 1),
      passed("2020-10-02T09:00", 2),
      passed("2020-10-02T12:00", 3),
    ];
    const verdict = verdictOf({ ...STATE, standings }, distribution);
    expect(verdict.passed).toEqual({ first: "2020-10-02T09:00", last: "2020-10-02T21:00" });
    expect(verdict).not.toHaveProperty("passedAgainOn");
  });
});
