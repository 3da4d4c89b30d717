import { describe, expect, it } from "vitest";
import { businessCalendar } from "@/server/domain/calendar/business-days";
import { day } from "@/server/domain/projects/state.fixture";
import { barOn, dueOn, laneAxis, roomy, weeksOf } from "./lanes-layout";

const CALENDAR = businessCalendar(["2020-11-23"]);
/** Ten business days: 24 to 27 November, 30 November to 4 December, and 7 December. */
const AXIS = laneAxis(CALENDAR, day("2020-11-24"), []);
const known = (text: string) => (text === "-" ? null : day(text));

describe("The axis of business days", () => {
  it.each([
    ["of ten days if nothing lies further ahead", "2020-11-24", "2020-11-26", "2020-11-24", 10],
    ["a day past the last end", "2020-11-24", "2020-12-11", "2020-11-24", 15],
    ["of sixty days at most", "2020-11-24", "2022-01-01", "2020-11-24", 60],
    ["from Monday on if today is a Saturday", "2020-11-28", "2020-11-30", "2020-11-30", 10],
    ["from Tuesday on if Monday is a holiday", "2020-11-21", "2020-11-30", "2020-11-24", 10],
  ])("is %s", (_, first, last, from, length) => {
    expect(laneAxis(CALENDAR, day(first), [day(last), null])).toMatchObject({ from, length });
  });

  it("names the first business day of each week", () => {
    expect(weeksOf(AXIS).map(({ on, left }) => `${on.slice(5)} ${left}`)).toEqual([
      "11-24 0",
      "11-30 40",
      "12-07 90",
    ]);
  });

  it.each([
    [20, "0 40"],
    [50, "0"],
    [10, "0 40 90"],
  ])("names those that have room for %i percent", (width, named) => {
    expect(
      roomy(weeksOf(AXIS), () => width)
        .map(({ left }) => left)
        .join(" "),
    ).toBe(named);
  });
});

describe("A bar", () => {
  it.each([
    ["takes the days from start to end", "2020-11-24", "2020-11-25", "0+20"],
    ["leaves out the weekend", "2020-11-27", "2020-11-30", "30+20"],
    ["of work begun earlier begins at the edge", "2020-11-10", "2020-11-24", "0+10"],
    ["without an end takes a day", "2020-11-26", "-", "20+10"],
    ["without a start ends on its day", "-", "2020-11-25", "0+20"],
    ["ends at the edge", "2020-12-04", "2021-02-01", "80+20"],
    ["beyond the edge is not drawn", "2021-02-01", "2021-02-02", "none"],
    ["of unknown days is not drawn", "-", "-", "none"],
  ])("%s", (_, startsOn, endsOn, drawn) => {
    const bar = barOn(AXIS, { startsOn: known(startsOn), endsOn: known(endsOn) });
    expect(bar === null ? "none" : `${bar.left}+${bar.width}`).toBe(drawn);
  });
});

describe("A due date", () => {
  it.each([
    ["stands at the end of its day", "2020-11-25", 20],
    ["on a Sunday stands after the Friday", "2020-11-29", 40],
    ["that is past stands at the edge", "2020-11-02", 0],
    ["beyond the axis is not drawn", "2021-01-29", null],
  ])("%s", (_, on, place) => {
    expect(dueOn(AXIS, day(on))).toBe(place);
  });
});
