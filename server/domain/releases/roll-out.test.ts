import { describe, expect, it } from "vitest";
import { type Dated, parseDated } from "../calendar/dated";
import { foundBy, told } from "../findings/told.fixture";
import type { Distribution, ProjectState } from "../projects/state";
import { day, drawn, judged, resultOf } from "../projects/state.fixture";
import { debtsOf, succeededOn } from "./debts";
import { allHadOn, isRising, shareOn } from "./roll-out";
import { liveOn, timelineOf } from "./timeline";

const dated = (text: string): Dated => parseDated(text) ?? expect.fail(text);
const shares = (...rows: readonly (readonly [since: string, percent: number])[]) =>
  rows.map(([since, percent]) => ({ since: dated(since), percent }));

/** The state with something else known of one distribution. */
const but = (state: ProjectState, id: string, known: Partial<Distribution>): ProjectState =>
  judged({
    ...state,
    distributions: state.distributions.map((one) => (one.id === id ? { ...one, ...known } : one)),
  });

const spans = (state: ProjectState) =>
  timelineOf(state, "Android").map(
    ({ distribution, from, until }) =>
      `${distribution.releaseId} ${from.slice(5)}–${until?.slice(5) ?? ""}`,
  );
const debts = (state: ProjectState) =>
  debtsOf(state).map(
    ({ through, until }) =>
      `${through.map(({ distribution }) => distribution.releaseId).join(" ")} until ${until?.slice(5) ?? "now"}`,
  );

describe("The share of users that is offered a distribution", () => {
  const rollOut = shares(["2020-11-26T10:00", 5], ["2020-11-26T18:00", 20], ["2020-11-28", 100]);

  it.each([
    ["2020-11-26T09:59", 0],
    ["2020-11-26T10:00", 5],
    ["2020-11-26T17:59", 5],
    ["2020-11-27T09:00", 20],
    ["2020-11-28T00:00", 100],
    ["2020-12-28T00:00", 100],
  ])("at %s it is %i %%", (now, percent) => {
    expect(shareOn(rollOut, dated(now))).toBe(percent);
  });

  it("is not told of one that all users get at once", () => {
    expect(shareOn([], dated("2020-11-26"))).toBeNull();
  });

  it.each([
    [[], true],
    [[["2020-11-26", 5]], true],
    [rollOut.map(({ since, percent }) => [since, percent] as const), true],
    // A roll-out can be reduced or stopped.
    [
      [
        ["2020-11-26", 20],
        ["2020-11-27", 0],
      ],
      true,
    ],
    [
      [
        ["2020-11-27", 5],
        ["2020-11-26", 20],
      ],
      false,
    ],
    [
      [
        ["2020-11-26", 5],
        ["2020-11-26", 20],
      ],
      false,
    ],
    [
      [
        ["2020-11-26T10:00", 5],
        ["2020-11-26", 20],
      ],
      false,
    ],
  ] as const)("the shares %j are in the order of time: %s", (rows, rising) => {
    expect(isRising(shares(...rows))).toBe(rising);
  });
});

it.each([
  [[], "2020-11-26"],
  [[["2020-11-26T10:00", 5]], null],
  [
    [
      ["2020-11-26T10:00", 5],
      ["2020-11-28T09:00", 100],
    ],
    "2020-11-28",
  ],
] as const)("with the shares %j all users had it on %s", (rows, on) => {
  expect(allHadOn(day("2020-11-26"), shares(...rows))).toBe(on);
});

describe("A distribution that is rolled out in stages", () => {
  const staged = (completeOn: string | null, sign = "○") =>
    but(drawn(`Android 1.1.4 × 2020-09-01 1.2.0 ${sign} 2020-09-11`), "Android 1.2.0", {
      completeOn: completeOn === null ? null : day(completeOn),
    });

  it("replaces the one before it once all users have it, and is what users have from its first day", () => {
    expect(spans(staged(null))).toEqual(["1.1.4 09-01–", "1.2.0 09-11–"]);
    expect(spans(staged("2020-09-15"))).toEqual(["1.1.4 09-01–09-15", "1.2.0 09-11–"]);
    expect(liveOn(staged(null), "Android", day("2020-09-11"))?.releaseId).toBe("1.2.0");
  });

  it("ends the debt of the one before it only once all users have it", () => {
    expect(debts(staged(null))).toEqual(["1.1.4 until now"]);
    expect(debts(staged("2020-09-15"))).toEqual(["1.1.4 until 09-15"]);
    expect([...succeededOn(staged(null))]).toEqual([]);
    expect([...succeededOn(staged("2020-09-15"))]).toEqual([["Android 1.1.4", "2020-09-15"]]);
  });

  it("goes on with the debt of the one before it if it is not verified either", () => {
    expect(debts(staged(null, "×"))).toEqual(["1.1.4 1.2.0 until now"]);
    expect(told(staged(null, "×"), "untested-live")).toHaveLength(2);
  });

  it("leaves what is said of the one before it standing while users still have that", () => {
    expect(told(staged(null), "untested-live")).toEqual(["Android 1.1.4 since 2020-09-01"]);
    expect(told(staged("2020-09-15"), "untested-live")).toEqual([
      "Android 1.1.4 since 2020-09-01 until 2020-09-15",
    ]);
  });
});

describe("A distribution that was taken back", () => {
  const takenBack = (picture: string, on = "2020-09-14") =>
    but(drawn(picture), "Android 1.2.0", { takenBackOn: day(on) });

  it("is with users until that day, and replaces none", () => {
    const state = takenBack("Android 1.1.4 × 1.2.0 ○ 1.2.1 ×");
    expect(spans(state)).toEqual(["1.1.4 09-01–09-21", "1.2.0 09-11–09-14", "1.2.1 09-21–"]);
  });

  it.each([
    ["2020-09-10", "1.1.4"],
    ["2020-09-11", "1.2.0"],
    ["2020-09-13", "1.2.0"],
    ["2020-09-14", "1.1.4"],
  ])("on %s users have %s", (on, version) => {
    const state = takenBack("Android 1.1.4 × 1.2.0 ○");
    expect(liveOn(state, "Android", day(on))?.releaseId).toBe(version);
  });

  it("ends no debt, although it was verified: users have again what they had before", () => {
    expect(debts(takenBack("Android 1.1.4 × 1.2.0 ○"))).toEqual(["1.1.4 until now"]);
    expect([...succeededOn(takenBack("Android 1.1.4 × 1.2.0 ○"))]).toEqual([]);
  });

  it("owes its test until that day, and later versions begin a debt of their own", () => {
    expect(debts(takenBack("Android 1.1.4 ○ 1.2.0 × 1.2.1 ×"))).toEqual([
      "1.2.0 until 09-14",
      "1.2.1 until now",
    ]);
    expect(debts(takenBack("Android 1.1.4 × 1.2.0 × 1.2.1 ×"))).toEqual([
      "1.1.4 1.2.1 until now",
      "1.2.0 until 09-14",
    ]);
    expect(debts(takenBack("Android 1.1.4 ○ 1.2.0 ？"))).toEqual([]);
  });

  it("is told as untested until that day; the platform's owed test stays the one of what users have", () => {
    const state = takenBack("Android 1.1.4 × 1.2.0 ×");
    expect(told(state, "untested-live")).toEqual([
      "Android 1.1.4 since 2020-09-01",
      "Android 1.2.0 since 2020-09-11 until 2020-09-14",
    ]);
    expect(foundBy(state, "test-not-ranked")).toMatchObject([
      { until: null, facts: { debtVersion: "1.1.4", usersVersion: "1.1.4" } },
    ]);
  });

  it("ends what its failed test, its waiver and its defects ask for", () => {
    const waiver = {
      id: "w",
      releaseId: "1.2.0",
      platformId: "Android",
      decidedOn: day("2020-09-11"),
      endsOn: day("2020-09-12"),
      endsWhenReady: null,
    };
    const defect = {
      id: "d",
      key: "d",
      title: { en: "d" },
      severity: "critical",
      open: true,
      foundOn: day("2020-09-12"),
      stageId: null,
      distributionIds: ["Android 1.2.0"],
    } as const;
    const until = (picture: string, rule: "test-failed" | "waiver-ended" | "defect-live") =>
      foundBy(
        but(drawn(picture, { waivers: [waiver], defects: [defect] }), "Android 1.2.0", {
          takenBackOn: day("2020-09-14"),
        }),
        rule,
      ).map((finding) => finding.until);
    expect(until("Android 1.2.0 ！ 2020-09-11", "test-failed")).toEqual(["2020-09-14"]);
    expect(until("Android 1.2.0 × 2020-09-11", "waiver-ended")).toEqual(["2020-09-14"]);
    expect(until("Android 1.2.0 × 2020-09-11", "defect-live")).toEqual(["2020-09-14"]);
  });

  it("leaves a defect that is also in another distribution live", () => {
    const defect = {
      id: "d",
      key: "d",
      title: { en: "d" },
      severity: "critical",
      open: true,
      foundOn: day("2020-09-12"),
      stageId: null,
      distributionIds: ["Android 1.1.4", "Android 1.2.0"],
    } as const;
    const state = but(drawn("Android 1.1.4 × 1.2.0 ×", { defects: [defect] }), "Android 1.2.0", {
      takenBackOn: day("2020-09-14"),
    });
    expect(foundBy(state, "defect-live").map(({ until }) => until)).toEqual([null]);
  });

  it("ends a difference between platforms", () => {
    const state = but(
      drawn("Android 1.2.0 × 2020-09-11\niOS 1.2.0 ○ 2020-09-11", {
        standings: [resultOf("iOS 1.2.0", "passed", { ranOn: day("2020-09-11") })],
      }),
      "Android 1.2.0",
      { takenBackOn: day("2020-09-14") },
    );
    expect(foundBy(state, "platform-gap").map(({ until }) => until)).toEqual(["2020-09-14"]);
  });
});
