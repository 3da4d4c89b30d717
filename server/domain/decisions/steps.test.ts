import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { type Course, stepsOf } from "./steps";

const DECIDED: Course = {
  decided: { on: day("2020-11-24"), role: "official" },
  proposal: null,
  receipt: { on: null, dueOn: null },
  test: { begun: false, startsOn: day("2020-12-09"), endsOn: day("2020-12-11") },
};
const SENT: Course = {
  ...DECIDED,
  proposal: {
    number: 1,
    approvedOn: null,
    awaited: "adviser",
    approvedBy: null,
    dueOn: day("2020-11-25"),
  },
};
const APPROVED: Course = {
  ...DECIDED,
  proposal: {
    number: 1,
    approvedOn: day("2020-11-24"),
    awaited: null,
    approvedBy: "adviser",
    dueOn: null,
  },
  receipt: { on: null, dueOn: day("2020-11-25") },
  test: { begun: false, startsOn: day("2020-11-26"), endsOn: day("2020-11-30") },
};
const RECEIVED: Course = { ...APPROVED, receipt: { on: day("2020-11-25"), dueOn: null } };
const BEGUN: Course = { ...RECEIVED, test: { ...RECEIVED.test, begun: true } };

describe("The steps from a decision to the result", () => {
  it.each<[string, Course, string]>([
    ["it is only decided", DECIDED, "done awaited expected expected expected"],
    ["the order is sent", SENT, "done awaited expected expected expected"],
    ["the order is approved", APPROVED, "done done awaited expected expected"],
    ["the order is received", RECEIVED, "done done done awaited expected"],
    ["the test has begun", BEGUN, "done done done done awaited"],
    [
      "the test has begun before the order was received",
      { ...APPROVED, test: { ...APPROVED.test, begun: true } },
      "done done awaited done expected",
    ],
  ])("if %s: one step is awaited, those after it are expected", (_, course, states) => {
    expect(
      stepsOf(course)
        .map(({ state }) => state)
        .join(" "),
    ).toBe(states);
  });

  it("each step says its day and who is awaited", () => {
    expect(stepsOf(SENT).slice(0, 2)).toEqual([
      { step: "decided", state: "done", on: "2020-11-24", who: "official" },
      { step: "approved", state: "awaited", on: "2020-11-25", who: "adviser" },
    ]);
    expect(stepsOf(APPROVED).slice(2)).toEqual([
      { step: "received", state: "awaited", on: "2020-11-25", who: "vendor_manager" },
      { step: "begun", state: "expected", on: "2020-11-26", who: null },
      { step: "result", state: "expected", on: "2020-11-30", who: null },
    ]);
    expect(stepsOf(BEGUN).slice(2, 4)).toEqual([
      { step: "received", state: "done", on: "2020-11-25", who: "vendor_manager" },
      { step: "begun", state: "done", on: "2020-11-26", who: null },
    ]);
  });
});
