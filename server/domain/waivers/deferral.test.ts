import { describe, expect, it } from "vitest";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import { type DeferralEntered, deferral } from "./deferral";

const TODAY = day("2020-10-12");
const ENTERED = { until: day("2020-10-30"), reason: { ja: "端末が足りない" }, heldBy: "mhlw" };
const NOTHING = { until: undefined, reason: undefined, heldBy: undefined };

describe("Putting a test off", () => {
  it.each(["2020-10-13", "2020-10-30"])(
    "a test can be put off until %s, with everything that was entered",
    (until) => {
      const entered = { ...ENTERED, until: day(until) };
      expect(deferral(entered, TODAY)).toEqual(accept(entered));
    },
  );
});

it.each<[string, Partial<DeferralEntered>, string]>([
  ["no day is given", { until: undefined }, "day-missing"],
  ["the day is today", { until: TODAY }, "day-not-ahead"],
  ["the day has passed", { until: day("2020-10-01") }, "day-not-ahead"],
  ["no reason is given", { reason: undefined }, "reason-missing"],
  ["nobody is named to hold the risk", { heldBy: undefined }, "holder-missing"],
  ["nothing is entered, for the first thing that is missing", NOTHING, "day-missing"],
])("a deferral is refused when %s", (_, change, code) => {
  expect(deferral({ ...ENTERED, ...change }, TODAY)).toEqual({ ok: false, code });
});
