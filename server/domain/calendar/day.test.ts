import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { readAsOf } from "./as-of";
import {
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  earlierEnd,
  type Instant,
  laterDay,
  parseDay,
  partsOf,
  weekdayOf,
  weekdayOfNumber,
} from "./day";
import {
  compareInstants,
  dayOf,
  endOfDay,
  parseInstant,
  secondsBetween,
  startOfDay,
} from "./instant";
import { fiscalYear, wareki } from "./wareki";

const aDay = fc.integer({ min: -719162, max: 2932896 }).map(dayOfNumber);
const instant = (text: string) => parseInstant(text) ?? expect.fail(text);

describe("A day", () => {
  it.each(["2020-09-28", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "a day is read from %s",
    (text) => expect(parseDay(text)).toBe(text),
  );

  it.each([
    "2021-02-29",
    "1900-02-29",
    "2020-13-01",
    "2020-00-01",
    "2020-01-00",
    "2020-04-31",
    "2020-9-28",
    "0000-01-01",
    " 2020-09-28",
    "2020-09-28\n",
    "20200928",
    "２０２０-09-28",
    "-2020-09-28",
    "",
  ])("a day is not read from %j", (text) => expect(parseDay(text)).toBeNull());

  it("a day becomes a number and the same day again", () => {
    fc.assert(fc.property(aDay, (of) => dayOfNumber(dayNumber(of)) === of && parseDay(of) === of));
    expect(dayNumber(day("1970-01-01"))).toBe(0);
    expect(weekdayOf(day("2020-09-28"))).toBe(1);
  });

  it("calendar days can be added to a day", () => {
    expect(daysBetween(day("2020-09-28"), day("2021-02-03"))).toBe(128);
    expect(addDays(day("2020-02-28"), 2)).toBe("2020-03-01");
    expect(addDays(day("9999-12-31"), 1)).toBe("9999-12-31");
  });
});

describe("Days", () => {
  const [first, second] = [day("2020-11-24"), day("2020-12-01")];

  it("a day has a year, a month and a date", () => {
    expect(partsOf(day("2020-09-28"))).toEqual({ year: 2020, month: 9, day: 28 });
  });

  it("days have the right weekdays, even before 1970", () => {
    expect([-7, -4, -1, 0, 1, 2, 3, 6].map(weekdayOfNumber)).toEqual([4, 0, 3, 4, 5, 6, 0, 3]);
  });

  it("days can be compared", () => {
    expect([laterDay(first, second), laterDay(second, first)]).toEqual([second, second]);
    expect([earlierEnd(first, second), earlierEnd(second, first)]).toEqual([first, first]);
    expect([earlierEnd(first, null), earlierEnd(null, second)]).toEqual([first, second]);
    expect(earlierEnd(null, null)).toBeNull();
  });

  it("days stay within the years 0001 to 9999", () => {
    expect(dayOfNumber(Number.NEGATIVE_INFINITY)).toBe("0001-01-01");
    expect(dayOfNumber(Number.POSITIVE_INFINITY)).toBe("9999-12-31");
    expect(dayOfNumber(0.9)).toBe("1970-01-01");
  });
});

describe("Seconds between instants", () => {
  const at = (text: string) => parseInstant(text) ?? expect.fail(text);

  it("seconds between instants include fractions, and are negative if the second instant is earlier", () => {
    const [a, b] = [at("2020-11-24T00:00:00Z"), at("2020-11-24T00:01:00.25Z")];
    expect(secondsBetween(a, b)).toBe(60.25);
    expect(secondsBetween(b, a)).toBe(-60.25);
    expect(secondsBetween(a, at("2020-11-25T00:00:00+00"))).toBe(86_400);
  });
});

describe("An instant", () => {
  it.each([
    ["2020-11-24T09:00:00+09:00", "2020-11-24T00:00:00.000000Z"],
    ["2020-11-24T00:00Z", "2020-11-24T00:00:00.000000Z"],
    ["2020-11-24T08:59:59.5+0900", "2020-11-23T23:59:59.500000Z"],
    ["2020-11-23T19:30:00.123456-04:30", "2020-11-24T00:00:00.123456Z"],
    ["2020-11-24T23:59:59Z", "2020-11-24T23:59:59.000000Z"],
    ["2020-11-24T09:00+09", "2020-11-24T00:00:00.000000Z"],
    ["2020-11-24T14:59+14:59", "2020-11-24T00:00:00.000000Z"],
    ["2020-11-24T00:00:00.000001Z", "2020-11-24T00:00:00.000001Z"],
  ])("the instant %s is written as %s", (text, utc) => expect(parseInstant(text)).toBe(utc));

  it.each([
    "2020-11-24T09:00:00",
    "2020-11-24",
    "2020-11-24T24:00:00Z",
    "2020-11-24T09:60:00Z",
    "2020-11-24T09:00:60Z",
    "2021-02-29T09:00:00Z",
    "2020-11-24T09:00:00.1234567Z",
    "2020-11-24 09:00:00Z",
    "2020-11-24T09:00:00+15:00",
    "2020-11-24T09:00:00+09:60",
    " 2020-11-24T00:00Z",
    "2020-11-24T00:00Z ",
    "9999-12-31T23:00:00-09:00",
    "0001-01-01T00:00:00+09:00",
    "now",
  ])("an instant is not read from %j", (text) => expect(parseInstant(text)).toBeNull());

  it("an instant belongs to a day in Tokyo", () => {
    expect(dayOf(instant("2020-11-23T14:59:59.999999Z"))).toBe("2020-11-23");
    expect(dayOf(instant("2020-11-23T15:00:00Z"))).toBe("2020-11-24");
    expect(startOfDay(day("2020-11-24"))).toBe("2020-11-23T15:00:00.000000Z");
    expect(endOfDay(day("2020-11-24"))).toBe("2020-11-24T14:59:59.999999Z");
    fc.assert(
      fc.property(aDay, (of) => dayOf(startOfDay(of)) === of && dayOf(endOfDay(of)) === of),
      { examples: [[day("0001-01-01")], [day("9999-12-31")]] },
    );
    expect(startOfDay(day("0001-01-01"))).toBe("0001-01-01T00:00:00.000000Z");
    expect(startOfDay(day("0001-01-02"))).toBe("0001-01-01T15:00:00.000000Z");
  });

  it("instants are compared to the microsecond", () => {
    const [a, b] = [instant("2020-01-01T00:00:00.000001Z"), instant("2020-01-01T00:00:00.000002Z")];
    expect(compareInstants(a, b)).toBeLessThan(0);
    expect(compareInstants(b, a)).toBeGreaterThan(0);
    expect(compareInstants(a, a)).toBe(0);
    expect(compareInstants("2020-01-01T00:00Z" as Instant, instant("2020-01-01T00:00Z"))).toBe(0);
    expect(compareInstants("2020-01-01T00:00:10Z" as Instant, a)).toBeGreaterThan(0);
  });
});

describe("The moment in question, asked on 2020-11-24 at 09:00 in Tokyo", () => {
  const now = instant("2020-11-24T00:00:00Z");
  it.each([
    ["2020-10-12", "2020-10-12T14:59:59.999999Z"],
    ["2020-11-24", "2020-11-24T00:00:00.000000Z"],
    ["2020-11-24T09:00:00+09:00", "2020-11-24T00:00:00.000000Z"],
    ["2020-10-12T09:30:00+09:00", "2020-10-12T00:30:00.000000Z"],
    ["1900-01-01", "1900-01-01T14:59:59.999999Z"],
  ])("the moment asked for by %s is %s", (text, value) =>
    expect(readAsOf(text, now)).toEqual({ ok: true, value }),
  );

  it.each([
    ["2020-11-25", "as-of-future"],
    ["2020-11-24T09:00:00.000001+09:00", "as-of-future"],
    ["9999-12-31", "as-of-future"],
    ["1899-12-31", "as-of-malformed"],
    ["1899-12-31T12:00:00+09:00", "as-of-malformed"],
    ["2020-02-30", "as-of-malformed"],
    ["2020-10-12T25:00:00Z", "as-of-malformed"],
    ["2020-10-12'", "as-of-malformed"],
    ["yesterday", "as-of-malformed"],
    ["", "as-of-malformed"],
  ])("a moment is not read from %j: %s", (text, code) =>
    expect(readAsOf(text, now)).toEqual({ ok: false, code }),
  );
});

describe("The Japanese date", () => {
  it.each([
    ["2020-09-28", "令和2年9月28日(月) R2"],
    ["2019-05-01", "令和元年5月1日(水) R1"],
    ["2019-04-30", "平成31年4月30日(火) H31"],
    ["1989-01-08", "平成元年1月8日(日) H1"],
    ["1989-01-07", "昭和64年1月7日(土) S64"],
    ["1926-12-25", "昭和元年12月25日(土) S1"],
    ["1926-12-24", "大正15年12月24日(金) T15"],
    ["1912-07-30", "大正元年7月30日(火) T1"],
    ["1912-07-29", "明治45年7月29日(月) M45"],
    ["1868-10-23", "明治元年10月23日(金) M1"],
    ["1868-10-22", "西暦1868年10月22日(木) AD1868"],
  ])("the Japanese date of %s is %s", (text, written) => {
    const w = wareki(day(text));
    expect(
      `${w.era}${w.yearText}年${w.month}月${w.day}日(${w.weekday}) ${w.eraShort}${w.year}`,
    ).toBe(written);
  });

  it("each era also has a name in Latin letters", () => {
    const eras = [
      "2019-05-01",
      "1989-01-08",
      "1926-12-25",
      "1912-07-30",
      "1868-10-23",
      "1868-10-22",
    ];
    expect(eras.map((text) => wareki(day(text)).eraRoman)).toEqual([
      "Reiwa",
      "Heisei",
      "Showa",
      "Taisho",
      "Meiji",
      "AD",
    ]);
  });

  it("the first year is written as a number if no era is named", () => {
    expect(wareki(day("0001-01-01"))).toMatchObject({ era: "西暦", year: 1, yearText: "1" });
  });

  it("the Japanese date agrees with Intl since Taisho", () => {
    const intl = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
      era: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const since = fc.integer({ min: -20900, max: 40000 }).map(dayOfNumber);
    fc.assert(
      fc.property(since, (of) => {
        const w = wareki(of);
        const text = intl.format(new Date(dayNumber(of) * 86400000));
        return text === `${w.era}${w.yearText}年`;
      }),
    );
  });

  it("a fiscal year begins in April", () => {
    expect(fiscalYear(day("2020-03-31"))).toBe(2019);
    expect(fiscalYear(day("2020-04-01"))).toBe(2020);
    expect(fiscalYear(day("2021-03-31"))).toBe(2020);
  });
});
