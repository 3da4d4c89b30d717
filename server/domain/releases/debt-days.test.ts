import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { debtDays, type Excuse } from "./debt-days";

/** `09-28..10-12 environment, 10-20..+ day`: what excused the debt, from and until (`+`: it still holds). */
const excusesOf = (text: string): Excuse[] =>
  text === ""
    ? []
    : text.split(", ").map((each) => {
        const [span = "", waitsFor] = each.split(" ");
        const [from = "", until = ""] = span.split("..");
        return {
          from: day(`2020-${from}`),
          until: until === "+" ? null : day(`2020-${until}`),
          waitsFor: waitsFor === "day" ? "day" : "environment",
        };
      });

/** `09-28 excused (environment), 10-12 undecided`, with ! if a decision was made. */
const drawn = (excuses: string, answers: string, on: string): string =>
  debtDays({
    since: day("2020-09-28"),
    day: day(`2020-${on}`),
    excuses: excusesOf(excuses),
    answers: answers === "" ? [] : answers.split(" ").map((each) => day(`2020-${each}`)),
  })
    .map(
      ({ kind, from, waiver, answered }) =>
        `${from.slice(5)} ${kind}${waiver === null ? "" : ` (${waiver})`}${answered ? "!" : ""}`,
    )
    .join(", ");

const ENVIRONMENT = "09-28..10-12 environment";

describe("The days of a debt since 09-28", () => {
  it.each([
    ["without a waiver", "", "", "11-24", "09-28 undecided"],
    ["on its first day", "", "", "09-28", ""],
    [
      "without a waiver, after a decision",
      "",
      "10-05",
      "10-20",
      "09-28 undecided!, 10-05 decided!",
    ],
    [
      "under a waiver that was decided after the first day",
      "10-05..+ day",
      "",
      "10-20",
      "09-28 undecided, 10-05 excused (day)",
    ],
    [
      "under a waiver that was decided before the first day",
      "09-01..10-12 environment",
      "09-10",
      "10-20",
      "09-28 excused (environment), 10-12 undecided (environment)",
    ],
    [
      "under one waiver and then another",
      "09-28..10-12 environment, 10-12..+ day",
      "",
      "10-20",
      "09-28 excused (environment), 10-12 excused (day)",
    ],
    [
      "under two waivers of one kind as one length",
      "09-28..10-12 environment, 09-28..10-20 environment",
      "",
      "10-30",
      "09-28 excused (environment), 10-20 undecided (environment)",
    ],
    [
      "with a decision in one part of such a length",
      "09-28..10-08 environment, 09-28..10-12 environment",
      "10-05",
      "10-12",
      "09-28 excused (environment)!",
    ],
    [
      "with the waiver that ended last, whatever the order in which they are given",
      "11-24..12-21 day, 09-28..10-12 environment",
      "",
      "12-25",
      "09-28 excused (environment), 10-12 undecided (environment), 11-24 excused (day), 12-21 undecided (day)",
    ],
    ["under a waiver", "09-28..+ environment", "", "10-05", "09-28 excused (environment)"],
    [
      "after the environment was ready",
      ENVIRONMENT,
      "",
      "11-24",
      "09-28 excused (environment), 10-12 undecided (environment)",
    ],
    [
      "on the day of the decision, the days before it stay undecided",
      ENVIRONMENT,
      "11-24",
      "11-24",
      "09-28 excused (environment), 10-12 undecided (environment)!",
    ],
    [
      "after the decision",
      ENVIRONMENT,
      "11-24",
      "11-30",
      "09-28 excused (environment), 10-12 undecided (environment)!, 11-24 decided (environment)!",
    ],
    [
      "decided on the day the waiver ended",
      ENVIRONMENT,
      "10-12",
      "10-20",
      "09-28 excused (environment)!, 10-12 decided (environment)!",
    ],
    [
      "put off",
      `${ENVIRONMENT}, 11-24..12-21 day`,
      "11-24",
      "12-01",
      "09-28 excused (environment), 10-12 undecided (environment)!, 11-24 excused (day)!",
    ],
    [
      "put off until a day that has passed: undecided once more",
      `${ENVIRONMENT}, 11-24..12-21 day`,
      "11-24",
      "12-25",
      "09-28 excused (environment), 10-12 undecided (environment)!, 11-24 excused (day)!, 12-21 undecided (day)",
    ],
    [
      "put off, then decided before the day came",
      `${ENVIRONMENT}, 11-24..12-01 day`,
      "11-24 12-01",
      "12-10",
      "09-28 excused (environment), 10-12 undecided (environment)!, 11-24 excused (day)!, 12-01 decided (day)!",
    ],
    [
      "put off and decided anew on one day",
      `${ENVIRONMENT}, 11-24..11-24 day`,
      "11-24 11-24",
      "12-01",
      "09-28 excused (environment), 10-12 undecided (environment)!, 11-24 decided (environment)!",
    ],
    [
      "two answers of one kind are one length",
      ENVIRONMENT,
      "11-24 11-30",
      "12-01",
      "09-28 excused (environment), 10-12 undecided (environment)!, 11-24 decided (environment)!",
    ],
  ])("the days of a debt since 09-28 are divided: %s", (_, excuses, answers, on, expected) =>
    expect(drawn(excuses, answers, on)).toBe(expected),
  );

  it("from the day on which the test failed, the days are neither undecided nor decided", () =>
    expect(
      debtDays({
        since: day("2020-09-28"),
        day: day("2020-11-24"),
        excuses: excusesOf(ENVIRONMENT),
        answers: [day("2020-10-13"), day("2020-11-02")],
        failedOn: day("2020-10-27"),
      }).map(({ kind, from, waiver }) => [from, kind, waiver]),
    ).toEqual([
      ["2020-09-28", "excused", "environment"],
      ["2020-10-12", "undecided", "environment"],
      ["2020-10-13", "decided", "environment"],
      ["2020-10-27", "failed", null],
    ]));
});
