import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { type Day, parseDay } from "../calendar/day";
import type { Role } from "../identity/roles";
import type { RouteStep, StepRole } from "./proposal";
import { deputyFor, lastDayOf, lends, mayEnd, routeOf } from "./route";

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

it.each<[Role, readonly StepRole[]]>([
  ["adviser", ["adviser"]],
  ["executive", ["executive"]],
  ["admin", ["adviser", "executive"]],
  ["official", []],
])("a person with the role %s can name deputies for %j", (role, lent) => {
  expect(lends(role)).toEqual(lent);
});

describe("The steps of a route", () => {
  it.each([
    ["adviser 3", "ok"],
    ["adviser 1, executive 60", "ok"],
    ["", "input-malformed"],
    ["executive 3", "input-malformed"],
    ["executive 3, adviser 3", "input-malformed"],
    ["adviser 3, adviser 3", "input-malformed"],
    ["adviser 3, executive 3, adviser 3", "input-malformed"],
    ["adviser 0", "input-malformed"],
    ["adviser 3, executive 0", "input-malformed"],
    ["adviser 61", "input-malformed"],
    ["adviser 1.5", "input-malformed"],
  ])("the route with the steps [%s] is judged: %s", (text, expected) => {
    const given = steps(text);
    expect(routeOf(given)).toEqual(
      expected === "ok" ? { ok: true, value: given } : { ok: false, code: expected },
    );
  });

  it.each([
    ["adviser 3", 1, "2020-11-27", "2020-11-27"],
    ["adviser 3, executive 5", 1, "2020-11-27", "2020-12-04"],
    ["adviser 3, executive 5", 2, "2020-12-04", "2020-12-04"],
  ])(
    "the route [%s] with step %i due on %s is decided by %s at the latest",
    (text, step, due, expected) => {
      expect(lastDayOf(businessCalendar(["2020-11-23"]), steps(text), step, day(due))).toBe(
        expected,
      );
    },
  );
});

describe("A deputy", () => {
  it.each<[Role, StepRole, string, string, string]>([
    ["executive", "adviser", "2020-11-24", "2020-11-24", "ok"],
    ["adviser", "executive", "2020-12-01", "2020-12-31", "ok"],
    ["executive", "adviser", "2020-12-02", "2020-12-01", "term-backwards"],
    ["executive", "adviser", "2020-11-23", "2020-12-01", "day-past"],
    ["adviser", "adviser", "2020-12-01", "2020-12-01", "cannot-deputise"],
    ["official", "adviser", "2020-12-01", "2020-12-01", "cannot-deputise"],
    ["vendor_manager", "executive", "2020-12-01", "2020-12-01", "cannot-deputise"],
    ["auditor", "executive", "2020-12-01", "2020-12-01", "cannot-deputise"],
  ])(
    "a deputy for the role %s named for %s from %s to %s is judged: %s",
    (memberRole, role, from, until, expected) => {
      const term = { role, fromOn: day(from), untilOn: day(until) };
      const member = { accountId: "deputy", role: memberRole };
      const said = deputyFor(term, member, { accountId: "admin", role: "admin" }, TODAY);
      expect(said.ok ? "ok" : said.code).toBe(expected);
    },
  );

  const TERM = { role: "adviser", fromOn: TODAY, untilOn: TODAY } as const;
  const person = (text: string) => {
    const [accountId = "", role = ""] = text.split(" ");
    return { accountId, role: role as Role };
  };
  it.each([
    ["A executive", "B adviser", "ok"],
    ["A executive", "C admin", "ok"],
    ["A executive", "A executive", "deputy-not-yours"],
    ["A executive", "D executive", "deputy-not-yours"],
    ["A executive", "E official", "deputy-not-yours"],
    // A person who used to have the role that the deputy fills and has another role now.
    ["A executive", "A adviser", "cannot-deputise"],
    ["A executive", "A admin", "cannot-deputise"],
  ])("naming %s as the adviser's deputy by %s is judged: %s", (member, namer, expected) => {
    const said = deputyFor(TERM, person(member), person(namer), TODAY);
    expect(said.ok ? "ok" : said.code).toBe(expected);
  });

  it.each([
    ["B adviser", "ok"],
    ["C admin", "ok"],
    ["A executive", "ok"],
    ["D executive", "deputy-not-yours"],
  ])("ending A's term as the adviser's deputy by %s is judged: %s", (by, expected) => {
    const said = mayEnd({ role: "adviser", accountId: "A" }, person(by));
    expect(said).toEqual(
      expected === "ok" ? { ok: true, value: true } : { ok: false, code: expected },
    );
  });
});
