import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { type Day, parseDay } from "../calendar/day";
import type { Role } from "../identity/roles";
import type { RouteStep, StepRole } from "./proposal";
import { deputyFor, lastDayOf, routeOf } from "./route";

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const TODAY = day("2020-11-24");

/** `adviser 3, executive 5` as steps. */
const steps = (text: string): RouteStep[] =>
  text.split(", ").flatMap((step): RouteStep[] => {
    const [role, days] = step.split(" ");
    return role === "adviser" || role === "executive" ? [{ role, days: Number(days) }] : [];
  });

describe("the steps of a route", () => {
  it.each([
    ["adviser 3", "ok"],
    ["adviser 1, executive 60", "ok"],
    ["", "input-malformed"],
    ["executive 3", "input-malformed"],
    ["executive 3, adviser 3", "input-malformed"],
    ["adviser 3, adviser 3", "input-malformed"],
    ["adviser 3, executive 3, adviser 3", "input-malformed"],
    ["adviser 0", "input-malformed"],
    ["adviser 61", "input-malformed"],
    ["adviser 1.5", "input-malformed"],
  ])("%s: %s", (text, expected) => {
    const said = routeOf(steps(text));
    expect(said.ok ? "ok" : said.code).toBe(expected);
  });

  it.each([
    ["adviser 3", 1, "2020-11-27", "2020-11-27"],
    ["adviser 3, executive 5", 1, "2020-11-27", "2020-12-04"],
    ["adviser 3, executive 5", 2, "2020-12-04", "2020-12-04"],
  ])("%s, step %i due on %s: decided at the latest on %s", (text, step, due, expected) => {
    expect(lastDayOf(businessCalendar(["2020-11-23"]), steps(text), step, day(due))).toBe(expected);
  });
});

describe("a deputy", () => {
  it.each<[Role, StepRole, string, string, string]>([
    ["executive", "adviser", "2020-11-24", "2020-11-24", "ok"],
    ["adviser", "executive", "2020-12-01", "2020-12-31", "ok"],
    ["executive", "adviser", "2020-12-02", "2020-12-01", "term-backwards"],
    ["executive", "adviser", "2020-11-23", "2020-12-01", "day-past"],
    ["adviser", "adviser", "2020-12-01", "2020-12-01", "cannot-deputise"],
    ["official", "adviser", "2020-12-01", "2020-12-01", "cannot-deputise"],
    ["vendor_manager", "executive", "2020-12-01", "2020-12-01", "cannot-deputise"],
    ["auditor", "executive", "2020-12-01", "2020-12-01", "cannot-deputise"],
  ])("of the role %s for %s, %s to %s: %s", (memberRole, role, from, until, expected) => {
    const said = deputyFor({ role, fromOn: day(from), untilOn: day(until) }, memberRole, TODAY);
    expect(said.ok ? "ok" : said.code).toBe(expected);
  });
});
