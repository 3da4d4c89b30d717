import { describe, expect, it } from "vitest";
import { day } from "@/server/domain/projects/state.fixture";
import { axisOf, monthsOf, placeOn } from "./scale";
import { cutTo, textWidth } from "./text-width";

describe("The axis of time", () => {
  it.each([
    ["a fortnight ahead", "2020-09-08", "2020-10-12", [], "2020-09-01 2020-10-26"],
    ["past the forecast", "2020-09-08", "2020-11-24", ["2020-12-16"], "2020-09-01 2020-12-20"],
    [
      "no further ahead than back",
      "2020-05-08",
      "2020-11-24",
      ["2023-01-01"],
      "2020-05-01 2021-06-19",
    ],
    [
      "a hundred days ahead if little is past",
      "2020-11-20",
      "2020-11-24",
      ["2023-01-01"],
      "2020-11-01 2021-03-04",
    ],
  ])("reaches %s", (_, first, today, forecasts, axis) => {
    const { from, to } = axisOf([day(first)], day(today), forecasts.map(day));
    expect(`${from} ${to}`).toBe(axis);
  });

  it.each([
    ["each month", "2020-11-01", "2021-01-20", "2020-11 2020-12 2021-01"],
    [
      "every other month of a long axis",
      "2020-01-01",
      "2021-03-01",
      "2020-01 2020-03 2020-05 2020-07 2020-09 2020-11 2021-01 2021-03",
    ],
  ])("names %s", (_, from, to, months) => {
    const named = monthsOf({ from: day(from), to: day(to) });
    expect(named.map((each) => each.slice(0, 7)).join(" ")).toBe(months);
  });

  it.each([
    ["2020-11-01", 100],
    ["2020-11-06", 150],
    ["2020-11-11", 200],
    ["2020-12-31", 200],
    ["2020-01-01", 100],
  ])("puts %s at %i", (text, place) => {
    const axis = { from: day("2020-11-01"), to: day("2020-11-11") };
    expect(placeOn(axis, 100, 200)(day(text))).toBe(place);
  });
});

describe("A text", () => {
  it.each([
    ["記録なし", 58],
    ["iOS", 25],
  ])("%s is about %i px wide", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it.each([
    ["通しの試験をせずに配布しました", 120, "通しの試験をせ…"],
    ["通しの試験", 120, "通しの試験"],
    ["通しの試験をせずに配布しました", 60, ""],
  ])("%s is cut to %i px as %j", (text, width, cut) => {
    expect(cutTo(text, width)).toBe(cut);
  });
});
