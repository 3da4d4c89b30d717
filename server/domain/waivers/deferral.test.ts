import { expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { deferral } from "./deferral";

it.each([
  ["2020-10-30", "端末が足りない", "mhlw", "accepted"],
  ["2020-10-13", "端末が足りない", "mhlw", "accepted"],
  ["", "端末が足りない", "mhlw", "day-missing"],
  ["2020-10-12", "端末が足りない", "mhlw", "day-not-ahead"],
  ["2020-10-01", "端末が足りない", "mhlw", "day-not-ahead"],
  ["2020-10-30", "", "mhlw", "reason-missing"],
  ["2020-10-30", "端末が足りない", "", "holder-missing"],
  ["", "", "", "day-missing"],
])("on 2020-10-12: until %s, because %s, held by %s → %s", (until, reason, heldBy, expected) => {
  const outcome = deferral(
    {
      until: until === "" ? undefined : day(until),
      reason: reason === "" ? undefined : { ja: reason },
      heldBy: heldBy === "" ? undefined : heldBy,
    },
    day("2020-10-12"),
  );
  expect(outcome.ok ? "accepted" : outcome.code).toBe(expected);
});
