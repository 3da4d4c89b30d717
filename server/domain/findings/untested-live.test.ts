import { describe, expect, it } from "vitest";
import type { Waiver } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { foundBy, told } from "./told.fixture";

const waiver = (build: string, decidedOn: string, more: Partial<Waiver>): Waiver => {
  const [platformId = "", releaseId = ""] = build.split(" ");
  const id = more.id ?? "w";
  return {
    id,
    releaseId,
    platformId,
    decidedOn: day(decidedOn),
    endsOn: null,
    endsWhenReady: null,
    ...more,
  };
};
const until = (text: string) => ({ endsOn: day(text) });
const ready = (on: string | null) => [
  { id: "e", readyOn: on === null ? null : day(on), reaches: [] },
];

describe("untested-live", () => {
  it.each([
    ["Android 1.1.4 ？", []],
    ["Android 1.1.4 ○", []],
    ["Android 1.1.4 × 未", []],
    ["Android 1.1.4 ×", ["Android 1.1.4 since 2020-09-01"]],
    ["Android 1.1.4 ！", ["Android 1.1.4 since 2020-09-01"]],
    [
      "Android 1.1.4 × 1.2.0 ？",
      [
        "Android 1.1.4 since 2020-09-01 until 2020-09-11",
        "Android 1.2.0 since 2020-09-01 from 2020-09-11",
      ],
    ],
    ["Android 1.1.4 × 1.1.5 ？ 未", ["Android 1.1.4 since 2020-09-01"]],
    ["Android 1.1.4 × 1.2.0 ○ 1.2.1 ？", ["Android 1.1.4 since 2020-09-01 until 2020-09-11"]],
  ])("the releases %s have the debts %j", (picture, lines) =>
    expect(told(drawn(picture), "untested-live")).toEqual(lines),
  );

  it("untested-live names the version in which the debt began, the live version, and how many distributions the debt covers", () => {
    const [, live] = foundBy(drawn("Android 1.1.3 ？ 1.1.4 × 1.2.0 ？"), "untested-live");
    expect(live).toMatchObject({
      facts: { debtVersion: "1.1.4", liveVersion: "1.2.0", distributions: 2 },
      records: [
        { kind: "distribution", id: "Android 1.1.4" },
        { kind: "platform", id: "Android" },
      ],
      actors: [{ role: "official", from: "2020-09-21" }],
    });
  });
});

describe("untested-live under a waiver, with Android 1.1.4 × on 2020-09-01", () => {
  const state = (waivers: Waiver[], picture = "Android 1.1.4 ×", readyOn: string | null = null) =>
    drawn(picture, { waivers, environments: ready(readyOn) });
  const all = (s: ReturnType<typeof state>) => ({
    live: told(s, "untested-live"),
    force: told(s, "waiver-in-force"),
    ended: told(s, "waiver-ended"),
  });

  it("a waiver until a date excuses up to and including that date", () =>
    expect(all(state([waiver("Android 1.1.4", "2020-08-28", until("2020-09-10"))]))).toEqual({
      live: ["Android 1.1.4 since 2020-09-01 from 2020-09-11"],
      force: ["w since 2020-08-28 from 2020-09-01 until 2020-09-11"],
      ended: ["w since 2020-09-11"],
    }));

  it("a waiver until the environment is ready ends on that very day, and holds as long as it is not ready", () => {
    const waivers = [waiver("Android 1.1.4", "2020-09-01", { endsWhenReady: "e" })];
    expect(all(state(waivers))).toEqual({ live: [], force: ["w since 2020-09-01"], ended: [] });
    expect(all(state(waivers, undefined, "2020-10-12"))).toEqual({
      live: ["Android 1.1.4 since 2020-09-01 from 2020-10-12"],
      force: ["w since 2020-09-01 until 2020-10-12"],
      ended: ["w since 2020-10-12"],
    });
    expect(all(state(waivers, undefined, "2020-08-01"))).toEqual({
      live: ["Android 1.1.4 since 2020-09-01"],
      force: [],
      ended: ["w since 2020-09-01"],
    });
  });

  it.each([
    [
      "an answer ends what it asks, on the day it is recorded",
      "Android 1.1.4",
      "2020-10-12",
      ["w since 2020-09-11 until 2020-10-12"],
    ],
    [
      "an answer recorded before the waiver ended answers nothing",
      "Android 1.1.4",
      "2020-09-05",
      ["w since 2020-09-11"],
    ],
    [
      "an answer about another platform answers nothing",
      "iOS 1.1.4",
      "2020-10-12",
      ["w since 2020-09-11"],
    ],
    [
      "an answer about an earlier version answers nothing",
      "Android 1.1.3",
      "2020-10-12",
      ["w since 2020-09-11"],
    ],
    [
      "an answer about a later version answers it",
      "Android 1.2.0",
      "2020-10-12",
      ["w since 2020-09-11 until 2020-10-12"],
    ],
  ])(
    "an answer about a version: %s, and the version stays untested",
    (_, build, decidedOn, ended) => {
      const [platformId = "", releaseId = ""] = build.split(" ");
      const decisions = [
        {
          id: "d",
          releaseId,
          platformId,
          answer: "rank_now",
          decidedOn: day(decidedOn),
          waiverId: null,
          sequence: 1,
        },
      ] as const;
      const waivers = [waiver("Android 1.1.4", "2020-09-01", { endsOn: day("2020-09-10") })];
      const answered = {
        ...state(waivers, "Android 1.1.3 ？ 1.1.4 × 2020-09-01 1.2.0 ？ 2020-11-01"),
        decisions,
      };
      expect(all(answered).ended).toEqual(ended);
      expect(all(answered).live[0]).toBe(
        "Android 1.1.4 since 2020-09-01 from 2020-09-11 until 2020-11-01",
      );
    },
  );

  it.each([
    ["rank_now", "2020-09-20", "2020-09-20"],
    ["cannot", "2020-09-20", "2020-09-20"],
    ["defer", "2020-09-20", "2020-09-20"],
    ["cannot", "2020-10-05", "2020-10-01"],
    ["rank_now", "2020-09-15", null],
  ] as const)(
    "a version deferred on 09-15 until 09-30 and then decided (%s) on %s is excused until %s",
    (answer, on, end) => {
      const build = { releaseId: "1.1.4", platformId: "Android" };
      const answered = {
        ...state([
          waiver("Android 1.1.4", "2020-09-01", until("2020-09-10")),
          waiver("Android 1.1.4", "2020-09-15", { id: "w2", ...until("2020-09-30") }),
        ]),
        decisions: [
          {
            ...build,
            id: "d1",
            answer: "defer",
            decidedOn: day("2020-09-15"),
            waiverId: "w2",
            sequence: 1,
          } as const,
          { ...build, id: "d2", answer, decidedOn: day(on), waiverId: null, sequence: 2 },
        ],
      };
      const first = "w since 2020-09-01 until 2020-09-11";
      expect(all(answered)).toEqual({
        live: [`Android 1.1.4 since 2020-09-01 from ${end ?? "2020-09-11"}`],
        force: end === null ? [first] : [first, `w2 since 2020-09-15 until ${end}`],
        ended: [
          "w since 2020-09-11 until 2020-09-15",
          ...(end === "2020-10-01" ? ["w2 since 2020-10-01 until 2020-10-05"] : []),
        ],
      });
    },
  );

  it("a late decision does not cover the days before it, and the last span counts", () =>
    expect(all(state([waiver("Android 1.1.4", "2020-09-05", until("2020-09-10"))]))).toEqual({
      live: ["Android 1.1.4 since 2020-09-01 from 2020-09-11"],
      force: ["w since 2020-09-05 until 2020-09-11"],
      ended: ["w since 2020-09-11"],
    }));

  it("the span before a late and open-ended decision is over", () =>
    expect(
      told(state([waiver("Android 1.1.4", "2020-09-05", { endsWhenReady: "e" })]), "untested-live"),
    ).toEqual(["Android 1.1.4 since 2020-09-01 until 2020-09-05"]));

  it("after a deferral by a second waiver, the first asks nothing more", () => {
    const waivers = [
      waiver("Android 1.1.4", "2020-09-01", until("2020-09-10")),
      waiver("Android 1.1.4", "2020-09-15", { id: "w2", ...until("2020-09-30") }),
    ];
    expect(all(state(waivers))).toEqual({
      live: ["Android 1.1.4 since 2020-09-01 from 2020-10-01"],
      force: ["w since 2020-09-01 until 2020-09-11", "w2 since 2020-09-15 until 2020-10-01"],
      ended: ["w since 2020-09-11 until 2020-09-15", "w2 since 2020-10-01"],
    });
  });

  it("a finding about a later version names the version in which the debt began", () => {
    const [held] = foundBy(
      state(
        [waiver("Android 1.2.0", "2020-09-15", until("2020-09-30"))],
        "Android 1.1.4 × 1.2.0 ？",
      ),
      "waiver-in-force",
    );
    expect(held?.records.map(({ id }) => id)).toEqual(["Android 1.1.4", "Android 1.2.0"]);
  });

  it("a later version is not covered by the waiver and does not answer its question", () =>
    expect(
      all(
        state(
          [waiver("Android 1.1.4", "2020-09-01", until("2020-09-30"))],
          "Android 1.1.4 × 1.2.0 ？",
        ),
      ),
    ).toEqual({
      live: ["Android 1.2.0 since 2020-09-01 from 2020-09-11"],
      force: ["w since 2020-09-01 until 2020-09-11"],
      ended: ["w since 2020-10-01"],
    }));

  it("a verified later version answers the question, and so does verification of the build itself", () => {
    const waivers = [waiver("Android 1.1.4", "2020-09-01", until("2020-09-04"))];
    expect(told(state(waivers, "Android 1.1.4 × 1.2.0 ○"), "waiver-ended")).toEqual([
      "w since 2020-09-05 until 2020-09-11",
    ]);
    expect(told(state(waivers, "Android 1.1.4 ○"), "waiver-ended")).toEqual([]);
  });

  it("a waiver for another platform, or one that names no end, excuses nothing", () => {
    expect(
      told(state([waiver("iOS 1.1.4", "2020-09-01", until("2020-09-30"))]), "untested-live"),
    ).toEqual(["Android 1.1.4 since 2020-09-01"]);
    for (const more of [{}, { endsWhenReady: "unheard of" }]) {
      const s = state([waiver("Android 1.1.4", "2020-09-01", more)]);
      expect(told(s, "untested-live")).toEqual(["Android 1.1.4 since 2020-09-01"]);
      expect(told(s, "waiver-in-force")).toEqual([]);
    }
  });

  it("under a waiver a version without a record is shown, although nobody can call it untested", () =>
    expect(
      all(state([waiver("Android 1.1.4", "2020-09-01", until("2020-09-04"))], "Android 1.1.4 ？")),
    ).toEqual({
      live: [],
      force: ["w since 2020-09-01 until 2020-09-05"],
      ended: ["w since 2020-09-05"],
    }));
});
