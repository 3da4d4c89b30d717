import { holidays } from "@holiday-jp/holiday_jp";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import {
  addBusinessDays,
  businessCalendar,
  businessDaysBetween,
  isBusinessDay,
  withoutDays,
} from "./business-days";
import { addDays, dayNumber, dayOfNumber, daysBetween } from "./day";

const calendar = businessCalendar(Object.keys(holidays));
const aDay = fc.integer({ min: -30000, max: 40000 }).map(dayOfNumber);

describe("The intervals of the COCOA record", () => {
  it.each([
    ["2020-09-28", "2020-10-12", 14, 10],
    ["2020-09-28", "2020-11-24", 57, 39],
    ["2020-10-12", "2020-11-24", 43, 29],
    ["2020-09-28", "2020-11-25", 58, 40],
    ["2020-09-28", "2021-01-08", 102, 68],
    ["2020-09-28", "2021-02-03", 128, 85],
    ["2020-10-12", "2021-01-08", 88, 58],
    ["2020-11-25", "2020-12-04", 9, 7],
    ["2020-11-25", "2021-02-03", 70, 45],
  ])(
    "from %s to %s there are %i calendar days and %i business days",
    (from, to, calendarDays, businessDays) => {
      expect(daysBetween(day(from), day(to))).toBe(calendarDays);
      expect(businessDaysBetween(calendar, day(from), day(to))).toBe(businessDays);
    },
  );
});

describe("Business days", () => {
  it.each([
    ["2020-12-28", true, "Monday"],
    ["2020-12-29", false, "the turn of the year"],
    ["2021-01-01", false, "New Year"],
    ["2021-01-04", true, "Monday"],
    ["2020-11-03", false, "a holiday"],
    ["2020-11-21", false, "Saturday"],
    ["2020-11-22", false, "Sunday"],
    ["2020-07-24", false, "the holiday moved for the Games"],
  ])("whether %s is a business day is %s, because it is %s", (text, worked) =>
    expect(isBusinessDay(calendar, day(text))).toBe(worked),
  );

  it("business days can be added and subtracted", () => {
    expect(addBusinessDays(calendar, day("2020-11-25"), 2)).toBe("2020-11-27");
    expect(addBusinessDays(calendar, day("2020-12-04"), 10)).toBe("2020-12-18");
    expect(addBusinessDays(calendar, day("2020-12-28"), 1)).toBe("2021-01-04");
    expect(addBusinessDays(calendar, day("2021-01-04"), -1)).toBe("2020-12-28");
    expect(addBusinessDays(calendar, day("2020-11-22"), 0)).toBe("2020-11-22");
    expect(addBusinessDays(calendar, day("2020-11-22"), 1)).toBe("2020-11-24");
    expect(addBusinessDays(calendar, day("2020-11-22"), -1)).toBe("2020-11-20");
  });

  it("given holidays are not business days, and a text that is not a day is ignored", () => {
    const own = businessCalendar(["2020-06-01", "soon"]);
    expect(own.isHoliday(day("2020-06-01"))).toBe(true);
    expect(own.isHoliday(day("2020-06-02"))).toBe(false);
    expect(own.takenOut).toEqual([dayNumber(day("2020-06-01"))]);
    expect(businessDaysBetween(own, day("2020-05-31"), day("2020-06-02"))).toBe(1);
  });

  it("a project's own days off are no business days, and those that are off anyway take nothing away", () => {
    const off = ["2020-10-19", "2020-11-24", "2020-11-23", "2020-11-22", "2020-12-30"].map(day);
    const own = withoutDays(calendar, off);
    expect(isBusinessDay(own, day("2020-11-24"))).toBe(false);
    expect(isBusinessDay(own, day("2020-11-25"))).toBe(true);
    expect(businessDaysBetween(calendar, day("2020-10-12"), day("2020-11-25"))).toBe(30);
    expect(businessDaysBetween(own, day("2020-10-12"), day("2020-11-25"))).toBe(28);
    expect(addBusinessDays(own, day("2020-11-20"), 1)).toBe("2020-11-25");
    expect(own.takenOut).toEqual([...own.takenOut].sort((a, b) => a - b));
  });

  it("without own days off the calendar is the same object", () => {
    expect(withoutDays(calendar, [])).toBe(calendar);
  });

  it("a step of one day counts one business day if it ends on one, otherwise none", () => {
    fc.assert(
      fc.property(aDay, (to) => {
        const step = businessDaysBetween(calendar, addDays(to, -1), to);
        return step === (isBusinessDay(calendar, to) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("a holiday on a weekend or at the turn of the year removes no further business day", () => {
    const own = businessCalendar([
      "2021-01-01",
      "2020-06-06",
      "2020-12-29",
      "2020-07-01",
      "2020-06-30",
    ]);
    expect(own.takenOut.map(dayOfNumber)).toEqual(["2020-06-30", "2020-07-01"]);
  });

  it("adding zero or half a business day changes nothing", () => {
    expect(addBusinessDays(calendar, day("2020-11-22"), 0.9)).toBe("2020-11-22");
    expect(addBusinessDays(calendar, day("2020-11-25"), -1.9)).toBe("2020-11-24");
  });

  it("business days can be added over many years", () => {
    expect(
      businessDaysBetween(
        calendar,
        day("2020-01-06"),
        addBusinessDays(calendar, day("2020-01-06"), 5000),
      ),
    ).toBe(5000);
  });

  it("adding business days is additive and monotone", () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (a, b, c) => {
        const between = (x: typeof a, y: typeof a) => businessDaysBetween(calendar, x, y);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        if (b <= c) expect(between(a, b)).toBeLessThanOrEqual(between(a, c));
      }),
    );
  });

  it("the number of business days between a business day and its sum is the number that was added", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -800, max: 800 }), (from, n) => {
        const to = addBusinessDays(calendar, from, n);
        if (n !== 0) expect(isBusinessDay(calendar, to)).toBe(true);
        const counted =
          n >= 0
            ? businessDaysBetween(calendar, from, to)
            : -businessDaysBetween(calendar, addDays(to, -1), addDays(from, -1));
        expect(counted).toBe(n);
      }),
    );
  });
});
