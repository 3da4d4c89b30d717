import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { daysOffAt, readDayList } from "./days-off";
import { parseInstant } from "./instant";

const at = (text: string) => {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`no moment: ${text}`);
  return instant;
};

describe("the days off of a moment", () => {
  const recorded = [
    { on: day("2020-12-28"), from: at("2020-11-02T00:00:00Z"), until: null },
    {
      on: day("2020-11-26"),
      from: at("2020-11-02T00:00:00Z"),
      until: at("2020-11-10T00:00:00Z"),
    },
  ];
  it.each([
    ["2020-11-01T23:59:59Z", []],
    ["2020-11-02T00:00:00Z", ["2020-12-28", "2020-11-26"]],
    ["2020-11-09T23:59:59Z", ["2020-12-28", "2020-11-26"]],
    ["2020-11-10T00:00:00Z", ["2020-12-28"]],
  ])("those on record at %s are %j", (moment, days) =>
    expect(daysOffAt(recorded, at(moment))).toEqual(days),
  );
});

describe("a pasted list of days off", () => {
  it.each([
    ["2026-12-28 Year-end closing", "2026-12-28", "Year-end closing"],
    ["2026/8/13,夏の閉庁", "2026-08-13", "夏の閉庁"],
    ["２０２６年１２月２８日（月）　年末の閉庁", "2026-12-28", "年末の閉庁"],
    ["2026.1.5\t初め", "2026-01-05", "初め"],
    ["2026-12-28：年末", "2026-12-28", "年末"],
  ])("reads %j", (line, on, name) =>
    expect(readDayList(line)).toEqual({
      days: [{ on, name }],
      unread: [],
      twice: [],
      otherWeekday: [],
    }),
  );

  it.each(["2026-12-28", "28 December closing", "2026-02-30 nothing", "年末の閉庁"])(
    "cannot read %j",
    (line) => expect(readDayList(line)).toMatchObject({ days: [], unread: [1] }),
  );

  it("says which lines it cannot read, which have the day of an earlier line, and leaves empty lines out", () => {
    const text = "2026-12-28 first\r\n\n  \nsoon, perhaps\n2026-12-28 again\n2026-12-24 second";
    expect(readDayList(text)).toEqual({
      days: [
        { on: "2026-12-28", name: "first" },
        { on: "2026-12-24", name: "second" },
      ],
      unread: [4],
      twice: [5],
      otherWeekday: [],
    });
  });

  it("says which lines name a weekday that is not the day's", () => {
    const text = [
      "2021年1月5日（月） 休み",
      "2021年1月4日（月曜日） 休み",
      "2021-01-06 (Tue) off",
      "2021-01-07 (祝) off",
    ].join("\n");
    expect(readDayList(text).otherWeekday).toEqual([1, 3]);
  });
});
