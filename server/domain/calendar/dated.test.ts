import { describe, expect, it } from "vitest";
import {
  compareDated,
  type Dated,
  dayIn,
  instantIn,
  isBefore,
  laterDated,
  latestOf,
  minuteOf,
  minutesBetween,
  parseDated,
  timeIn,
} from "./dated";
import type { Instant } from "./day";

const dated = (text: string): Dated => {
  const parsed = parseDated(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

describe("A day of which the time may be known", () => {
  it.each([
    ["2020-11-26", "2020-11-26"],
    ["2020-11-26T14:05", "2020-11-26T14:05"],
    ["2020-11-26T9:05", "2020-11-26T09:05"],
    ["2020-11-26T00:00", "2020-11-26T00:00"],
    ["2020-11-26T23:59", "2020-11-26T23:59"],
  ])("%s is read as %s", (text, read) => {
    expect(parseDated(text)).toBe(read);
  });

  it.each([
    "",
    "T14:05",
    "2020-11-31",
    "2020-11-31T14:05",
    "2020-11-26T24:00",
    "2020-11-26T14:60",
    "2020-11-26T14",
    "2020-11-26T14:05:00",
    "2020-11-26 14:05",
  ])("%j is not read", (text) => {
    expect(parseDated(text)).toBeNull();
  });

  it("has a day and, if it is known, a time and an instant in UTC", () => {
    expect(dayIn(dated("2020-11-26T08:05"))).toBe("2020-11-26");
    expect(timeIn(dated("2020-11-26T08:05"))).toBe("08:05");
    expect(instantIn(dated("2020-11-26T08:05"))).toBe("2020-11-25T23:05:00.000000Z");
    expect(dayIn(dated("2020-11-26"))).toBe("2020-11-26");
    expect(timeIn(dated("2020-11-26"))).toBeNull();
    expect(instantIn(dated("2020-11-26"))).toBeNull();
  });

  it.each([
    ["2020-11-25T14:59:59.000000Z", "2020-11-25T23:59"],
    ["2020-11-25T15:00:00.000000Z", "2020-11-26T00:00"],
    ["2020-11-26T05:05:30.000000Z", "2020-11-26T14:05"],
  ])("the minute of %s in Tokyo is %s", (instant, minute) => {
    expect(minuteOf(instant as Instant)).toBe(minute);
  });

  it.each<[string, string, boolean]>([
    ["2020-11-26", "2020-11-27", true],
    ["2020-11-26", "2020-11-26", false],
    ["2020-11-26T14:05", "2020-11-26T14:06", true],
    ["2020-11-26T14:05", "2020-11-26T14:05", false],
    // Which was first on one day is unknown if only one of them has a time.
    ["2020-11-26", "2020-11-26T14:05", false],
    ["2020-11-26T14:05", "2020-11-26", false],
    ["2020-11-26T14:05", "2020-11-27", true],
  ])("whether %s is before %s: %s", (a, b, before) => {
    expect(isBefore(dated(a), dated(b))).toBe(before);
    if (before) expect(laterDated(dated(a), dated(b))).toBe(b);
    if (before) expect(laterDated(dated(b), dated(a))).toBe(b);
  });

  it("is ordered by its time, and comes after the times of its day if it has none", () => {
    const texts = ["2020-11-27", "2020-11-26", "2020-11-26T14:06", "2020-11-26T09:05"];
    const inOrder = ["2020-11-26T09:05", "2020-11-26T14:06", "2020-11-26", "2020-11-27"];
    expect(texts.map(dated).sort(compareDated)).toEqual(inOrder);
    expect(latestOf(dated("2020-11-26"), dated("2020-11-26T14:06"))).toBe("2020-11-26");
    expect(compareDated(dated("2020-11-26"), dated("2020-11-26"))).toBe(0);
  });

  it.each([
    ["2020-11-26T14:05", "2020-11-26T14:23", 18],
    ["2020-11-26T23:50", "2020-11-27T00:10", 20],
    ["2020-11-26", "2020-11-26T14:23", null],
    ["2020-11-26T14:05", "2020-11-27", null],
  ])("from %s to %s it is %s minutes", (from, to, minutes) => {
    expect(minutesBetween(dated(from), dated(to))).toBe(minutes);
  });
});
