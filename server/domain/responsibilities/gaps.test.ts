// Responsibilities: each activity has exactly one accountable party, or the matrix says what it lacks.
import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { gapsOf, partsOf, type Responsibility } from "./gaps";

const WHOLE: Responsibility = {
  activity: "plan the test",
  accountable: "prime",
  responsible: ["sub"],
  consulted: ["adviser"],
  informed: ["ministry", "sub"],
  contract: "prime:ministry:2020-05-27",
  orderingOn: day("2020-06-01"),
  vendorOn: day("2020-06-02"),
};
const gaps = (change: Partial<Responsibility>, others: readonly Partial<Responsibility>[] = []) => {
  const one = { ...WHOLE, ...change };
  return gapsOf(one, [one, ...others.map((other) => ({ ...WHOLE, ...other }))]);
};

describe("what a responsibility lacks", () => {
  it("a responsibility that both sides confirmed and a contract covers lacks nothing", () => {
    expect(gaps({})).toEqual([]);
  });

  it.each([
    ["nobody is accountable", { accountable: null }, "nobody-accountable"],
    ["nobody does it", { responsible: [] }, "nobody-responsible"],
    ["no contract covers it", { contract: null }, "no-contract"],
    ["the ministry has not confirmed it", { orderingOn: null }, "ordering-unconfirmed"],
    ["the vendor has not confirmed it", { vendorOn: null }, "vendor-unconfirmed"],
  ] as const)("it says that %s", (_what, change, gap) => {
    expect(gaps(change)).toEqual([gap]);
  });

  it("two records of one activity with two accountable parties overlap", () => {
    expect(gaps({}, [{ accountable: "other" }])).toEqual(["two-accountable"]);
  });

  it("two records of one activity that name the same party do not overlap", () => {
    expect(gaps({}, [{}])).toEqual([]);
  });

  it("another activity's accountable party changes nothing", () => {
    expect(gaps({}, [{ activity: "write the cases", accountable: "other" }])).toEqual([]);
  });

  it("an activity is covered where another record of it names who is accountable", () => {
    expect(gaps({ accountable: null }, [{}])).toEqual([]);
  });
});

it.each([
  ["prime", ["accountable"]],
  ["sub", ["responsible", "informed"]],
  ["adviser", ["consulted"]],
  ["nobody", []],
])("to the activity %s is %j", (party, parts) => {
  expect(partsOf(WHOLE, party)).toEqual(parts);
});
