import { describe, expect, it } from "vitest";
import { type Day, dayNumber, dayOfNumber } from "@/server/domain/calendar/day";
import { day } from "@/server/domain/projects/state.fixture";
import { layGuides, layOut } from "./layout";
import { NAMES, WIDTH } from "./room";
import { axisOf } from "./scale";
import type { Lane, Mark } from "./types";

const TODAY = day("2020-11-24");
const AXIS = axisOf([day("2020-09-08")], TODAY, []);
const later = (days: number): Day => dayOfNumber(dayNumber(AXIS.from) + days);

const LONG = "厚生労働省が、確認した不具合はほぼ解消したと公表しました。";
const lane = (marks: readonly Mark[]): Lane => ({
  key: "said",
  name: "said",
  marks,
  bars: [],
  none: null,
});
const said = (days: number, words = LONG): Mark => ({
  key: `${days}`,
  on: later(days),
  shape: { of: "diamond" },
  labels: [words],
  full: words,
  href: "",
  weight: 1,
});
const build = (days: number): Mark => ({
  ...said(days, "1.1.4　9月28日(月)"),
  shape: { of: "build", verdict: "not_run" },
  labels: ["1.1.4　9月28日(月)", "1.1.4"],
});

const roomsOf = (marks: readonly Mark[]) =>
  layOut([lane(marks)], AXIS).flatMap(({ set }) => set.map(({ row, spot }) => ({ row, ...spot })));

describe("The words of a lane", () => {
  it.each([
    ["far apart", [5, 40, 75]],
    ["close together", [5, 8, 11, 14]],
    ["on one day", [30, 30.2, 30.4, 30.6, 30.8]],
    ["at the edges", [0, 98]],
    ["all along", [...Array(30).keys()].map((n) => n * 3)],
  ])("of signs %s never overlap and stay in the picture", (_, days) => {
    const rooms = roomsOf(days.map((each) => ({ ...said(Math.floor(each)), key: `${each}` })));
    for (const one of rooms) {
      expect([one.left >= NAMES, one.right <= WIDTH]).toEqual([true, true]);
      const meets = rooms.filter(
        (other) =>
          other !== one &&
          other.row === one.row &&
          other.left < one.right &&
          one.left < other.right,
      );
      expect(meets).toEqual([]);
    }
  });

  it("are those of every sign, or the rest is counted", () => {
    const days = [...Array(90).keys()];
    const [laid] = layOut([lane(days.map((each) => said(each)))], AXIS);
    expect((laid?.set.length ?? 0) + (laid?.left ?? 0)).toBe(days.length);
    expect(laid?.left).toBeGreaterThan(0);
  });

  it.each([
    ["alone", [5], "0 1.1.4　9月28日(月)"],
    ["close to another, in two rows", [5, 8], "0 1.1.4　9月28日(月), 1 1.1.4　9月28日(月)"],
    ["among many, by its version", [5, 12, 19, 26], "0 1.1.4, 1 1.1.4, 0 1.1.4, 1 1.1.4"],
    ["among very many, by its tile", [5, 8, 11, 14, 17], "0 , 1 , 0 , 1 , 0 "],
  ])("name a build %s", (_, days, drawn) => {
    const said = roomsOf(days.map(build)).map(({ row, words }) => `${row} ${words}`);
    expect(said.join(", ")).toBe(drawn);
  });
});

describe("The words of the two guides", () => {
  const words = (key: "ready" | "today", on: Day) => ({
    key,
    on,
    words: "10月12日(月) 環境が整う",
  });

  it.each([
    ["far apart", 40, 84],
    ["a day apart", 40, 41],
    ["at the edge", 0, 98],
  ])("never meet: %s", (_, ready, today) => {
    const [one, two] = layGuides(
      [words("ready", later(ready)), words("today", later(today))],
      AXIS,
    );
    expect(one?.spot?.right ?? 0).toBeLessThan(two?.spot?.left ?? 0);
  });
});
