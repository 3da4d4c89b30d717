import { describe, expect, it } from "vitest";
import { parseInstant } from "../calendar/instant";
import type { Defect, ExternalReport, TestResult } from "../projects/state";
import { contractFrom, day, drawn, EMPTY, resultOf } from "../projects/state.fixture";
import { actorsOn, heldOn } from "./held";
import { foundBy, told } from "./told.fixture";
import { byWeight, weightOf } from "./weight";

describe("no-record", () => {
  it.each([
    ["Android 1.1.3 ？", ["Android 1.1.3 since 2020-09-01"]],
    [
      "Android 1.1.3 ？ 1.1.4 ？",
      ["Android 1.1.3 since 2020-09-01", "Android 1.1.4 since 2020-09-11"],
    ],
    ["Android 1.1.3 ×", []],
    ["Android 1.1.3 ！", []],
    ["Android 1.1.3 ○", []],
    ["Android 1.1.5 ？ 未", []],
  ])("no-record for %s holds as %j", (picture, lines) =>
    expect(told(drawn(picture), "no-record")).toEqual(lines),
  );
});

describe("result-unconfirmed", () => {
  const reported = (backing: TestResult["backing"]) =>
    resultOf("Android 1.1.4", "passed", { backing, ranOn: day("2020-09-15") });
  const found = (picture: string, backing: TestResult["backing"]) => {
    const state = drawn(picture, { standings: [reported(backing)] });
    return (["result-unconfirmed", "untested-live", "no-record"] as const).map((rule) =>
      told(state, rule).join(),
    );
  };
  it.each([
    ["Android 1.1.4 ×", "awaiting", "since 2020-09-15", "since 2020-09-01", ""],
    ["Android 1.1.4 ！", "awaiting", "since 2020-09-15", "since 2020-09-01", ""],
    ["Android 1.1.4 ？", "awaiting", "since 2020-09-15", "", ""],
    ["Android 1.1.4 ×", "confirmed", "", "", ""],
    ["Android 1.1.4 ×", "returned", "", "since 2020-09-01", ""],
    ["Android 1.1.4 ？", "returned", "", "", "since 2020-09-01"],
  ] as const)(
    "result-unconfirmed after %s and then a pass that is %s",
    (picture, backing, unconfirmed, untested, none) => {
      const lines = [unconfirmed, untested, none].map((since) => since && `Android 1.1.4 ${since}`);
      expect(found(picture, backing)).toEqual(lines);
    },
  );
});

describe("platform-gap", () => {
  it.each([
    ["Android 1.1.4 × \n iOS 1.1.4 ○", ["Android 1.1.4 since 2020-09-01"]],
    ["Android 1.1.4 × 2020-09-28 \n iOS 1.1.4 ○ 2020-09-24", ["Android 1.1.4 since 2020-09-28"]],
    ["Android 1.1.4 ？ 2020-09-24 \n iOS 1.1.4 ○ 2020-09-28", ["Android 1.1.4 since 2020-09-28"]],
    ["Android 1.1.4 ？ \n iOS 1.1.4 ○ 未", ["Android 1.1.4 since 2020-09-01"]],
    ["Android 1.1.4 × 未 \n iOS 1.1.4 ○", []],
    ["Android 1.1.4 ○ \n iOS 1.1.4 ○", []],
    ["Android 1.1.4 × \n iOS 1.1.4 ×", []],
    ["Android 1.1.4 × \n iOS 1.1.3 ○", []],
    ["Android 1.1.4 × 1.2.0 ○ \n iOS 1.1.4 ○", ["Android 1.1.4 since 2020-09-01 until 2020-09-11"]],
    [
      "Android 1.1.4 × 1.2.0 ○ \n iOS 1.1.4 ○ 2020-09-10",
      ["Android 1.1.4 since 2020-09-10 until 2020-09-11"],
    ],
    ["Android 1.1.4 × 1.2.0 ○ \n iOS 1.1.4 ○ 2020-09-11", []],
    ["Android 1.1.4 × 1.2.0 ○ \n iOS 1.1.4 ○ 2020-09-20", []],
  ])("platform-gap for %s holds as %j", (picture, lines) =>
    expect(told(drawn(picture), "platform-gap")).toEqual(lines),
  );

  it("platform-gap names the verified platforms in the order in which they began to differ", () => {
    const web = { id: "Web", key: "web", name: { en: "Web" }, position: 3 };
    const picture = "Android 1.1.4 × 2020-09-01\niOS 1.1.4 ○ 2020-09-20\nWeb 1.1.4 ○ 2020-09-10";
    const state = drawn(picture, { platforms: [...EMPTY.platforms, web] });
    const [gap] = foundBy(state, "platform-gap");
    expect(gap?.since).toBe("2020-09-10");
    expect(gap?.records.slice(2).map(({ id }) => id)).toEqual(["Web 1.1.4", "iOS 1.1.4"]);
  });

  it("platform-gap begins with the verification if that came later than the distribution", () => {
    const standings = [resultOf("iOS 1.1.4", "passed", { ranOn: day("2020-09-20") })];
    const [gap] = foundBy(drawn("Android 1.1.4 ×\niOS 1.1.4 ？", { standings }), "platform-gap");
    expect(gap).toMatchObject({ since: "2020-09-20", from: "2020-09-20" });
  });
});

describe("reports received on Wednesday 2020-11-25", () => {
  const report = (more: Partial<ExternalReport>) => ({
    ...EMPTY,
    reports: [
      {
        id: "r",
        key: "R-1",
        title: { en: "No notification" },
        receivedOn: day("2020-11-25"),
        releaseId: null,
        platformId: "Android",
        stageId: null,
        ownerId: null,
        triagedOn: null,
        movedOn: null,
        closed: false,
        ...more,
      },
    ],
  });
  const moved = { triagedOn: day("2020-12-04"), movedOn: day("2020-12-04") };
  it.each([
    ["nothing done", {}, ["r since 2020-11-27"], ["r since 2020-12-02"], []],
    ["an owner", { ownerId: "o" }, [], ["r since 2020-12-02"], []],
    ["taken up", moved, ["r since 2020-11-27"], [], ["r since 2020-12-18"]],
    [
      "a place on a list",
      { ...moved, triagedOn: null },
      ["r since 2020-11-27"],
      ["r since 2020-12-02"],
      ["r since 2020-12-18"],
    ],
    [
      "moved since",
      { ...moved, movedOn: day("2020-12-08") },
      ["r since 2020-11-27"],
      [],
      ["r since 2020-12-22"],
    ],
    [
      "decided, no move on record",
      { ...moved, movedOn: null },
      ["r since 2020-11-27"],
      [],
      ["r since 2020-12-18"],
    ],
    ["closed", { ...moved, closed: true }, [], [], []],
  ])("findings about a report with %s", (_, more, unowned, untriaged, idle) => {
    expect(told(report(more), "report-unowned")).toEqual(unowned);
    expect(told(report(more), "report-untriaged")).toEqual(untriaged);
    expect(told(report(more), "report-idle")).toEqual(idle);
  });

  it.each([
    ["2020-11-26", []],
    ["2020-11-27", ["official"]],
    ["2020-12-01", ["official"]],
    ["2020-12-02", ["official", "executive division"]],
    ["2020-12-08", ["official", "executive division"]],
    ["2020-12-09", ["official", "executive division", "executive bureau"]],
  ])("on %s an unowned report has escalated to %j", (on, reached) => {
    const [finding] = foundBy(report({}), "report-unowned");
    const actors = finding === undefined ? [] : actorsOn(finding, day(on));
    expect(actors.map(({ role, level }) => [role, level].filter(Boolean).join(" "))).toEqual(
      reached,
    );
  });
});

describe("defect-live for a defect found on 2020-09-05", () => {
  const defect = (more: Partial<Defect>, picture = "Android 1.1.4 × 1.2.0 ？") =>
    drawn(picture, {
      defects: [
        {
          id: "d",
          key: "D-1",
          title: { en: "No notification" },
          severity: "major",
          open: true,
          foundOn: day("2020-09-05"),
          stageId: null,
          distributionIds: ["Android 1.1.4"],
          ...more,
        },
      ],
    });
  it.each([
    ["major and open, a later version notwithstanding", {}, ["d since 2020-09-05"]],
    ["critical", { severity: "critical" as const }, ["d since 2020-09-05"]],
    ["minor", { severity: "minor" as const }, []],
    ["closed", { open: false }, []],
    ["in no distribution", { distributionIds: [] }, []],
    [
      "found before it went out",
      { distributionIds: ["Android 1.2.0"] },
      ["d since 2020-09-05 from 2020-09-11"],
    ],
  ])("defect-live for a defect that is %s", (_, more, lines) =>
    expect(told(defect(more), "defect-live")).toEqual(lines),
  );
  it("defect-live does not hold while the day of distribution is unconfirmed", () =>
    expect(told(defect({}, "Android 1.1.4 × 未"), "defect-live")).toEqual([]));
});

describe("environment-missing with a contract from 2020-05-27", () => {
  const contracts = [contractFrom(day("2020-05-27"))];
  const stages = EMPTY.stages.slice(0, 2);
  const reach = (id: string, on: string | null, stageId: string, truth: "dummy" | "unknown") => ({
    id,
    readyOn: on === null ? null : day(on),
    reaches: [{ stageId, truth }],
  });
  const since = (id: string) => `${id} since 2020-05-27`;
  it.each([
    ["none", [], [since("s1"), since("s2")]],
    ["not ready", [reach("e", null, "s1", "dummy")], [since("s1"), since("s2")]],
    [
      "ready later",
      [reach("e", "2020-10-12", "s1", "dummy")],
      [`${since("s1")} until 2020-10-12`, since("s2")],
    ],
    [
      "broken down since",
      [{ ...reach("e", "2020-06-01", "s1", "dummy"), brokenOn: day("2020-10-12") }],
      [since("s2"), "s1 since 2020-10-12"],
    ],
    ["ready, reach unknown", [reach("e", "2020-05-27", "s1", "unknown")], [since("s2")]],
    [
      "the first of two",
      [reach("e", "2020-10-12", "s1", "dummy"), reach("f", "2020-09-01", "s1", "dummy")],
      [`${since("s1")} until 2020-09-01`, since("s2")],
    ],
  ])("environment-missing with an environment: %s", (_, environments, lines) =>
    expect(told({ ...EMPTY, contracts, stages, environments }, "environment-missing")).toEqual(
      lines,
    ),
  );

  it("environment-missing without a contract holds from the first distribution, and never for a stage that no platform has", () => {
    const state = drawn("Android 1.1.4 ？", { stages });
    expect(told(state, "environment-missing")).toEqual([
      "s1 since 2020-09-01",
      "s2 since 2020-09-01",
    ]);
    expect(told({ ...EMPTY, stages }, "environment-missing")).toEqual([]);
    const nowhere = [{ id: "s1", name: { en: "s1" }, position: 1, notFor: ["Android", "iOS"] }];
    expect(told({ ...state, stages: nowhere }, "environment-missing")).toEqual([]);
  });
});

describe("data-stale", () => {
  const heard = (text: string | null, allowedAge: number | null) => ({
    ...EMPTY,
    contracts: [contractFrom(day("2020-05-27"))],
    feeds: [
      {
        id: "f",
        title: { en: "Feed" },
        heardAt: text === null ? null : parseInstant(text),
        allowedAge,
      },
    ],
  });
  it.each([
    ["2020-11-20T10:00:00+09:00", 1, ["f since 2020-11-24"]],
    ["2020-11-19T23:30:00Z", 1, ["f since 2020-11-24"]],
    ["2020-11-20T10:00:00+09:00", null, []],
    [null, 3, ["f since 2020-05-27"]],
  ])(
    "data-stale for a feed heard at %s and allowed to be silent for %s business days is %j",
    (at, age, lines) => expect(told(heard(at, age), "data-stale")).toEqual(lines),
  );
});

describe("reading findings", () => {
  const span = { from: day("2020-09-11"), until: day("2020-09-21") };
  it.each([
    ["2020-09-10", false],
    ["2020-09-11", true],
    ["2020-09-20", true],
    ["2020-09-21", false],
  ])("whether a finding from 09-11 until 09-21 holds on %s is %s", (on, held) => {
    expect(heldOn(span, day(on))).toBe(held);
    const actors = [{ role: "official" as const, from: day("2020-09-11") }];
    expect(actorsOn({ ...span, actors }, day(on)).length).toBe(held ? 1 : 0);
  });
  it("findings are sorted by weight and then by age, and a critical defect comes before a major one", () => {
    const [older, newer] = foundBy(drawn("Android 1.1.3 ？ 1.1.4 ？"), "no-record");
    const [live] = foundBy(drawn("Android 1.1.4 ×"), "untested-live");
    if (!older || !newer || !live) return expect.fail();
    expect([newer, live, older].sort(byWeight)).toEqual([live, older, newer]);
    const weights = ["critical", "major"].map((severity) => weightOf(70, { severity }));
    expect(weights).toEqual([105, 70]);
  });
});
