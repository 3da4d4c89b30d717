import { describe, expect, it } from "vitest";
import type { Defect, Environment, ExternalReport, ProjectState, Waiver } from "../projects/state";
import { day, drawn, resultOf, STAGES } from "../projects/state.fixture";
import { readinessOf } from "./readiness";

const ON = day("2020-10-05");
const BUILD = { id: "planned", releaseId: "1.2.0", platformId: "Android" };

const ready = (rest: Partial<ProjectState> = {}) =>
  readinessOf(drawn("Android 1.1.4 ○\niOS 1.1.4 ○", rest), BUILD, ON);
const PASSED = [resultOf("Android 1.2.0", "passed", { ranOn: ON })];

const defect = (more: Partial<Defect>): Defect => ({
  id: "d",
  key: "d",
  title: { en: "d" },
  severity: "major",
  open: true,
  foundOn: day("2020-09-12"),
  stageId: null,
  distributionIds: ["Android 1.1.4"],
  ...more,
});
const report = (more: Partial<ExternalReport>): ExternalReport => ({
  id: "r",
  key: "r",
  title: { en: "r" },
  receivedOn: day("2020-09-12"),
  releaseId: null,
  platformId: "Android",
  stageId: "s5",
  ownerId: null,
  triagedOn: null,
  movedOn: null,
  closed: false,
  ...more,
});
const waiver = (more: Partial<Waiver>): Waiver => ({
  id: "w",
  releaseId: "1.2.0",
  platformId: "Android",
  decidedOn: day("2020-10-01"),
  endsOn: day("2020-10-31"),
  endsWhenReady: null,
  ...more,
});

describe("What is owed before a build goes out", () => {
  it("is its full-chain test, whatever earlier builds passed", () => {
    expect(ready()).toMatchObject({ verdict: "no_record", owed: ["test"] });
    for (const outcome of ["not_run", "failed"] as const)
      expect(
        ready({ standings: [resultOf("Android 1.2.0", outcome, { ranOn: ON })] }),
      ).toMatchObject({ verdict: outcome, owed: ["test"] });
    expect(
      ready({
        standings: [resultOf("Android 1.2.0", "passed", { ranOn: ON, backing: "awaiting" })],
      }),
    ).toMatchObject({ verdict: "reported", owed: ["test"] });
  });

  it("is nothing by the record once that test has passed", () => {
    expect(ready({ standings: PASSED })).toMatchObject({ verdict: "verified", owed: [] });
  });

  it.each<[string, Partial<Defect>, boolean]>([
    ["in an earlier build of the platform", {}, true],
    ["in the planned build itself", { distributionIds: ["planned"] }, true],
    ["of which no record says where it is", { distributionIds: [] }, true],
    ["on another platform", { distributionIds: ["iOS 1.1.4"] }, false],
    ["that is minor", { severity: "minor" }, false],
    ["that is resolved", { open: false }, false],
  ])("is an open defect %s: %j", (_, more, owed) => {
    const { defects, owed: all } = ready({ standings: PASSED, defects: [defect(more)] });
    expect([defects.length > 0, all.includes("defects")]).toEqual([owed, owed]);
  });

  it.each<[string, Partial<ExternalReport>, boolean]>([
    ["about the platform and a stage of its chain", {}, true],
    ["about the platform and no stage that is named", { stageId: null }, true],
    ["about another platform", { platformId: "iOS" }, false],
    ["about a stage that the platform does not have", { stageId: "s0" }, false],
    ["that is closed", { closed: true }, false],
  ])("is an open report %s: %j", (_, more, owed) => {
    const { reports, owed: all } = ready({ standings: PASSED, reports: [report(more)] });
    expect([reports.length > 0, all.includes("reports")]).toEqual([owed, owed]);
  });

  it("is told in the order of test, defects, reports", () => {
    const all = ready({ defects: [defect({})], reports: [report({})] });
    expect(all.owed).toEqual(["test", "defects", "reports"]);
  });
});

describe("The waiver of a build", () => {
  it.each<[string, Partial<Waiver>, boolean]>([
    ["decided before and not over", {}, true],
    ["on its last day", { endsOn: ON }, true],
    ["that has ended", { endsOn: day("2020-10-04") }, false],
    ["that is decided later", { decidedOn: day("2020-10-06") }, false],
    ["of another platform", { platformId: "iOS" }, false],
    ["of another version", { releaseId: "1.1.4" }, false],
  ])("is in force if it is one %s: %j", (_, more, inForce) => {
    expect(ready({ waivers: [waiver(more)] }).waiver !== null).toBe(inForce);
  });
});

describe("The stages that no environment reaches", () => {
  const lab = (more: Partial<Environment>): Environment => ({
    id: "lab",
    readyOn: day("2020-10-01"),
    reaches: [{ stageId: "s1", truth: "dummy" }],
    ...more,
  });

  it.each<[string, Partial<Environment>, boolean]>([
    ["ready", {}, true],
    ["ready later", { readyOn: day("2020-10-06") }, false],
    ["not ready", { readyOn: null }, false],
    ["broken by then", { brokenOn: ON }, false],
    ["broken later", { brokenOn: day("2020-10-06") }, true],
  ])("an environment that is %s reaches its stage: %j", (_, more, reached) => {
    const { unreached } = ready({ environments: [lab(more)] });
    expect(unreached).toEqual(reached ? STAGES.slice(1) : STAGES);
  });
});
