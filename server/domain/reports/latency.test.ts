import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { dated, day } from "../projects/state.fixture";
import { comparedOn, type Handling, lengthOf, medianOf, medianSpan, type Span } from "./latency";

const BUSINESS = businessCalendar([]);
const TODAY = day("2020-12-09");
const report = (more: Partial<Handling> = {}): Handling => ({
  receivedOn: day("2020-12-01"),
  owned: false,
  ownedOn: null,
  triagedOn: null,
  declined: false,
  duplicate: false,
  closedOn: null,
  linked: false,
  resolvedOn: null,
  ...more,
});
const d = day("2020-12-04");

/** `6/8 open`: business days, calendar days. */
function drawn(span: Span, more: Partial<Handling>): string {
  const length = lengthOf(span, report(more), TODAY, BUSINESS);
  if (length === null) return "none";
  return `${length.businessDays}/${length.calendarDays}${length.open ? " open" : ""}`;
}

describe("How long a report took", () => {
  it.each<[string, Span, Partial<Handling>, string]>([
    ["without an owner it counts up to the day asked about", "owner", {}, "6/8 open"],
    ["to its first owner", "owner", { owned: true, ownedOn: d }, "3/3"],
    ["an owner whose day nobody kept is no record", "owner", { owned: true }, "none"],
    ["closed without an owner it is no record", "owner", { closedOn: d }, "none"],
    ["an owner who left again has been one", "owner", { ownedOn: d, closedOn: d }, "3/3"],
    ["without a decision it counts on", "decision", {}, "6/8 open"],
    ["to its decision", "decision", { triagedOn: d }, "3/3"],
    ["closed without a decision it is no record", "decision", { closedOn: d }, "none"],
    ["without a defect it counts on while it is open", "fix", {}, "6/8 open"],
    ["closed without a defect it is no record", "fix", { closedOn: d }, "none"],
    [
      "closed with a defect that stands it counts on",
      "fix",
      { closedOn: d, linked: true },
      "6/8 open",
    ],
    ["to the day on which its defect was resolved", "fix", { linked: true, resolvedOn: d }, "3/3"],
    [
      "what was resolved before it came is no record",
      "fix",
      { linked: true, resolvedOn: day("2020-11-30") },
      "none",
    ],
    ["what was declined is not fixed", "fix", { declined: true }, "none"],
    ["a duplicate is fixed under the earlier report", "fix", { duplicate: true }, "none"],
  ])("%s", (_, span, more, length) => expect(drawn(span, more)).toBe(length));

  it.each<[string, Span, Partial<Handling>, number | undefined]>([
    ["to its owner", "owner", { ownedOn: dated("2020-12-01T18:20") }, 18],
    ["to its decision after midnight", "decision", { triagedOn: dated("2020-12-02T00:02") }, 360],
    ["to a fix of which only the day is known", "fix", { linked: true, resolvedOn: d }, undefined],
    ["to a decision that is still awaited", "decision", {}, undefined],
    [
      "from a day without its time",
      "owner",
      { receivedOn: day("2020-12-01"), ownedOn: dated("2020-12-01T18:20") },
      undefined,
    ],
  ])("in minutes %s", (_, span, more, minutes) => {
    const received = { receivedOn: dated("2020-12-01T18:02") };
    expect(lengthOf(span, report({ ...received, ...more }), TODAY, BUSINESS)?.minutes).toBe(
      minutes,
    );
  });

  it("what was resolved earlier on the day on which it came is no record", () => {
    const resolvedOn = dated("2020-12-01T09:00");
    const received = { receivedOn: dated("2020-12-01T18:02") };
    expect(lengthOf("fix", report({ ...received, resolvedOn }), TODAY, BUSINESS)).toBeNull();
  });
});

describe("The median over reports", () => {
  it.each([
    [[], null],
    [[5], 5],
    [[9, 1], 5],
    [[9, 1, 3], 3],
    [[1, 2, 3, 10], 2.5],
  ])("of %j is %s", (numbers, median) => expect(medianOf(numbers)).toBe(median));

  it("the median has minutes only if every length that is counted has them", () => {
    const within = (until: string) =>
      report({ receivedOn: dated("2020-12-01T18:00"), triagedOn: dated(until) });
    const known = [within("2020-12-01T18:10"), within("2020-12-01T18:30")];
    expect(medianSpan("decision", known, TODAY, BUSINESS)).toMatchObject({ minutes: 20 });
    const mixed = medianSpan("decision", [...known, report({ triagedOn: d })], TODAY, BUSINESS);
    expect(mixed).not.toHaveProperty("minutes");
  });

  it("the median counts what goes on up to the day asked about, and says how many do", () => {
    const reports = [report(), report({ triagedOn: d }), report({ closedOn: d })];
    expect(medianSpan("decision", reports, TODAY, BUSINESS)).toEqual({
      businessDays: 4.5,
      calendarDays: 5.5,
      counted: 2,
      open: 1,
    });
    expect(medianSpan("fix", [report({ declined: true })], TODAY, BUSINESS)).toBeNull();
  });
});

describe("The report about COCOA", () => {
  it("it is compared with only from the day on which its course was published", () => {
    expect(comparedOn(day("2021-04-15"), BUSINESS)).toBeNull();
    expect(comparedOn(day("2021-04-16"), BUSINESS)).toMatchObject({
      tested: { calendarDays: 44 },
      fix: { calendarDays: 85 },
    });
  });
});
