import { describe, expect, it } from "vitest";
import type { Check, Diagnostic, ResultOutcome } from "../projects/state";
import { day, drawn, EMPTY, STAGES } from "../projects/state.fixture";
import { told } from "./told.fixture";

const check = (
  ranOn: string,
  outcome: ResultOutcome = "passed",
  stages: number = STAGES.length,
): Check => ({
  ranOn: day(ranOn),
  platformId: "Android",
  outcomes: STAGES.slice(0, stages).map((stageId) => ({ stageId, outcome })),
});
const LIVE = "Android 1.1.4 × 2020-09-28";

describe("check-stale", () => {
  const stale = (checks: readonly Check[], picture = LIVE) =>
    told(drawn(picture, { checks }), "check-stale");

  it("raises nothing for a project that has never recorded a check", () =>
    expect(stale([])).toEqual([]));

  it("holds from thirty days after the last check of the whole chain", () =>
    expect(stale([check("2020-10-10"), check("2020-10-20")])).toEqual([
      "Android 1.1.4 since 2020-11-19",
    ]));

  it("counts a check that failed, because it was made", () =>
    expect(stale([check("2020-10-20", "failed")])).toEqual(["Android 1.1.4 since 2020-11-19"]));

  it("counts neither a check of some stages nor one that could not run", () => {
    const since = ["Android 1.1.4 since 2020-10-28"];
    expect(stale([check("2020-10-20", "passed", 5)])).toEqual(since);
    expect(stale([check("2020-10-20", "blocked")])).toEqual(since);
  });

  it("counts a version anew from its own day, and a version that was replaced before that is not told", () =>
    expect(stale([check("2020-09-01")], `${LIVE} 1.1.5 × 2020-10-05`)).toEqual([
      "Android 1.1.5 since 2020-11-04",
    ]));

  it("asks nothing of a stage that the platform does not have", () => {
    const stages = EMPTY.stages.map((stage) =>
      stage.id === "s6" ? { ...stage, notFor: ["Android"] } : stage,
    );
    const state = drawn(LIVE, { stages, checks: [check("2020-10-20", "passed", 5)] });
    expect(told(state, "check-stale")).toEqual(["Android 1.1.4 since 2020-11-19"]);
  });
});

describe("diagnostics-missing", () => {
  const said = (distributionId: string, logs: Diagnostic["logs"], since = "2020-09-28") => ({
    distributionId,
    logs,
    since: day(since),
  });
  const missing = (diagnostics: readonly Diagnostic[], picture = LIVE) =>
    told(drawn(picture, { diagnostics }), "diagnostics-missing");

  it("raises nothing for a project in which nobody has said anything of any distribution", () =>
    expect(missing([])).toEqual([]));

  it("holds from the distribution while it sends no logs, by what was said last", () => {
    expect(missing([said("Android 1.1.4", "not_sent")])).toEqual([
      "Android 1.1.4 since 2020-09-28",
    ]);
    expect(missing([said("Android 1.1.4", "partly")])).toEqual([]);
    expect(
      missing([said("Android 1.1.4", "sent", "2020-10-05"), said("Android 1.1.4", "not_sent")]),
    ).toEqual([]);
  });

  it("holds for a later version of which nobody has said anything", () =>
    expect(missing([said("Android 1.1.4", "sent")], `${LIVE} 1.1.5 × 2020-11-04`)).toEqual([
      "Android 1.1.5 since 2020-11-04",
    ]));
});
