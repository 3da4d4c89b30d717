// Rules about test environments: their purpose, their cases, their reach on each platform, and what waits for them.
import { describe, expect, it } from "vitest";
import { parseInstant } from "../calendar/instant";
import { cellsOn, stageCells } from "../coverage/stage-cells";
import type { Environment, TestCase, Waiver } from "../projects/state";
import { day, drawn, EMPTY } from "../projects/state.fixture";
import { told } from "./told.fixture";
import { excusedSpans } from "./waiver-term";

const moment = (text: string) => {
  const read = parseInstant(text);
  if (read === null) throw new Error(text);
  return read;
};
const lab = (more: Partial<Environment> = {}): Environment => ({
  id: "lab",
  key: "lab",
  name: { en: "Lab" },
  readyOn: day("2020-10-12"),
  askedAt: moment("2020-10-12T00:00:00Z"),
  reaches: [],
  ...more,
});

describe("environment-purpose-unshared", () => {
  const said = (partyId: string, when = "2020-10-13T00:00:00Z") => ({
    environmentId: "lab",
    partyId,
    confirmedAt: moment(when),
  });
  it.each([
    ["nobody has said it", lab(), [], ["lab since 2020-10-15"]],
    ["one has not", lab(), [said("prime")], ["lab since 2020-10-15"]],
    ["all have", lab(), [said("prime"), said("ministry")], []],
    ["it has broken down", lab({ brokenOn: day("2020-10-14") }), [], []],
    ["a source states it", lab({ askedAt: null }), [], []],
    [
      "it is ready again, and all said it before",
      lab({ readyOn: day("2020-11-16"), askedAt: moment("2020-11-16T00:00:00Z") }),
      [said("prime"), said("ministry")],
      ["lab since 2020-11-19"],
    ],
  ])("if %s", (_, environment, purposes, lines) =>
    expect(
      told({ ...EMPTY, environments: [environment], purposes }, "environment-purpose-unshared"),
    ).toEqual(lines),
  );
});

describe("cases-missing, with an environment that reaches s1", () => {
  const stages = EMPTY.stages.slice(0, 2);
  const reaches = [{ stageId: "s1", truth: "real" }] as const;
  const of = (more: Partial<TestCase>): TestCase => ({
    id: "c",
    kind: "integration",
    platformId: null,
    stageIds: ["s1"],
    basis: "suite",
    ...more,
  });
  it.each<[string, readonly TestCase[], Partial<Environment>, readonly string[]]>([
    ["there is no case", [], {}, ["s1 since 2020-10-19"]],
    ["a case passes it", [of({})], {}, []],
    [
      "a case of the full chain passes every stage",
      [of({ kind: "full_chain", stageIds: [] })],
      {},
      [],
    ],
    ["the case passes another stage", [of({ stageIds: ["s2"] })], {}, ["s1 since 2020-10-19"]],
    [
      "the case is for one of two platforms",
      [of({ platformId: "iOS" })],
      {},
      ["s1 since 2020-10-19"],
    ],
    [
      "the other platform cannot be tested",
      [of({ platformId: "iOS" })],
      { reaches: [{ stageId: "s1", truth: "real", platformId: "iOS" }] },
      [],
    ],
    ["a source states the case", [of({ basis: "source" })], {}, []],
    ["nobody has approved the case", [of({ basis: null })], {}, ["s1 since 2020-10-19"]],
    ["the environment is not ready", [], { readyOn: null }, []],
    ["the environment broke down", [], { brokenOn: day("2020-11-02") }, []],
  ])("if %s", (_, cases, more, lines) =>
    expect(
      told({ ...EMPTY, stages, cases, environments: [lab({ reaches, ...more })] }, "cases-missing"),
    ).toEqual(lines),
  );
});

describe("a stage that an environment reaches on one platform alone", () => {
  const environments = [lab({ reaches: [{ stageId: "s1", truth: "real", platformId: "iOS" }] })];

  it("is not reached on the other", () => {
    const state = drawn("Android 1.0 ？\niOS 1.0 ？", { environments });
    const cells = state.distributions.map((distribution) => {
      const [first] = cellsOn(stageCells(state, distribution), day("2020-11-02"));
      return `${distribution.platformId} ${first?.state}`;
    });
    expect(cells).toEqual(["Android no_environment", "iOS no_record"]);
  });

  it("is missing as long as one platform lacks it", () => {
    const contracts = [
      {
        id: "c1",
        key: "main",
        title: { ja: "契約" },
        partyId: "vendor",
        fromId: "ministry",
        beginsOn: day("2020-05-27"),
        endsOn: null,
      } as const,
    ];
    const stages = EMPTY.stages.slice(0, 1);
    const missing = (more: readonly Environment[]) =>
      told(
        { ...EMPTY, contracts, stages, environments: [...environments, ...more] },
        "environment-missing",
      );
    expect(missing([])).toEqual(["s1 since 2020-05-27"]);
    const android = lab({
      id: "other",
      readyOn: day("2020-12-01"),
      reaches: [{ stageId: "s1", truth: "real", platformId: "Android" }],
    });
    expect(missing([android])).toEqual(["s1 since 2020-05-27 until 2020-12-01"]);
  });
});

describe("a waiver until an environment is ready, after the environment broke down", () => {
  const waiver: Waiver = {
    id: "w",
    releaseId: "1.1.4",
    platformId: "Android",
    decidedOn: day("2020-09-28"),
    endsOn: null,
    endsWhenReady: "lab",
  };
  const state = (more: Partial<Environment>, kept: Partial<Waiver> = {}) =>
    drawn("Android 1.1.4 × 2020-09-28", {
      environments: [lab(more)],
      waivers: [{ ...waiver, ...kept }],
    });

  it("has ended from the readiness to the breakdown, and is in force again from then on", () => {
    const broken = state({ brokenOn: day("2020-11-02") });
    expect(told(broken, "waiver-ended")).toEqual(["w since 2020-10-12 until 2020-11-02"]);
    expect(told(broken, "waiver-in-force")).toEqual(["w since 2020-09-28 from 2020-11-02"]);
    expect(excusedSpans(broken, waiver)).toEqual([
      { from: "2020-09-28", until: "2020-10-12" },
      { from: "2020-11-02", until: null },
    ]);
  });

  it("ends anew when the environment is ready again", () => {
    const again = state({ readyOn: day("2020-12-01"), brokenOn: null });
    expect(told(again, "waiver-ended")).toEqual(["w since 2020-12-01"]);
  });

  it("does not come back if its last day has passed", () => {
    const dated = state({ brokenOn: day("2020-11-02") }, { endsOn: day("2020-10-20") });
    expect(told(dated, "waiver-in-force")).toEqual(["w since 2020-09-28 until 2020-10-12"]);
    expect(told(dated, "waiver-ended")).toEqual(["w since 2020-10-12"]);
  });
});
