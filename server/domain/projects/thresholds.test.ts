// Thresholds: what a project has set, one number each, and what does not fit together.
import { describe, expect, it } from "vitest";
import { daysOfThresholds, THRESHOLD_DAYS, thresholdsFrom, thresholdsOf } from "./thresholds";

const DEFAULTS = thresholdsOf({});
const days = daysOfThresholds(DEFAULTS);

describe("the thresholds of a project", () => {
  it("every threshold that is set one by one comes back as it was", () => {
    expect(thresholdsFrom(days)).toEqual({ ok: true, value: DEFAULTS });
    expect(Object.keys(days).sort()).toEqual([...THRESHOLD_DAYS].sort());
  });

  it("a project keeps the defaults of what it has not set", () => {
    expect(thresholdsOf({ reportIdle: 3 })).toEqual({ ...DEFAULTS, reportIdle: 3 });
  });

  it.each([
    ["the director before the official", { reportUnowned: 6 }],
    ["the bureau before the director", { reportToDirector: 11 }],
  ])("a report may not reach %s", (_whom, set) => {
    expect(thresholdsFrom({ ...days, ...set })).toEqual({ ok: false, code: "climb-backwards" });
  });

  it("all levels on one day are allowed", () => {
    const set = { reportUnowned: 4, reportToDirector: 4, reportToBureau: 4 };
    expect(thresholdsFrom({ ...days, ...set })).toMatchObject({
      ok: true,
      value: { reportUnowned: 4, reportClimbs: [4, 4, 4] },
    });
  });
});
