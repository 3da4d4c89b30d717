import { describe, expect, it } from "vitest";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import {
  answerableBy,
  askable,
  changeOfText,
  type Kept,
  mayChange,
  type OwnedValue,
  readValue,
  textOf,
} from "./owned";

const refused = (code: string) => ({ ok: false, code });

describe("A party changes a value itself", () => {
  it("a party can change a value that it set, or that nobody set", () => {
    expect(mayChange("vendor", "vendor")).toEqual(accept(true));
    expect(mayChange(null, "vendor")).toEqual(accept(true));
  });

  it("a party cannot change a value that another party set", () => {
    expect(mayChange("ministry", "vendor")).toEqual(refused("not-your-value"));
  });
});

describe("A value is read from its text", () => {
  it.each<[OwnedValue, string | null, Kept]>([
    ["due", "2020-12-21", { on: day("2020-12-21") }],
    ["due", null, { on: null }],
    ["estimate", "2.5", { days: 2.5 }],
    ["estimate", "0.1", { days: 0.1 }],
    ["estimate", "999", { days: 999 }],
    ["estimate", null, { days: null }],
    ["capacity", "0", { days: 0 }],
    ["capacity", null, { days: null }],
  ])("a value is read as %s from %j", (what, text, kept) => {
    expect(readValue(what, text)).toEqual(accept(kept));
  });

  it.each<[OwnedValue, string]>([
    ["due", "2020-02-30"],
    ["estimate", "0"],
    ["estimate", "0.09"],
    ["estimate", "999.1"],
    ["estimate", "Infinity"],
    ["capacity", "-1"],
    ["capacity", "x"],
  ])("a value is not read as %s from %j", (what, text) => {
    expect(readValue(what, text)).toEqual(refused("input-malformed"));
  });

  it("a value is written as the text from which it was read", () => {
    expect([textOf(day("2020-12-21")), textOf(2.5), textOf(null)]).toEqual([
      "2020-12-21",
      "2.5",
      null,
    ]);
  });
});

it.each<[OwnedValue, string | null, string | null, string | number | null, string | number | null]>(
  [
    ["due", "2020-12-21", "2021-03-31", "2020-12-21", "2021-03-31"],
    ["due", null, "2021-03-31", null, "2021-03-31"],
    ["due", "2020-12-21", null, "2020-12-21", null],
    ["estimate", "2.5", "3", 2.5, 3],
    ["capacity", null, "0", null, 0],
    ["capacity", "5", null, 5, null],
  ],
)(
  "A change of the text of %s from %j to %j holds the values themselves",
  (field, a, b, from, to) => {
    expect(changeOfText(field, a, b)).toEqual({ field, from, to });
  },
);

describe("A vendor asks for the change of a value", () => {
  const asked = { owner: "ministry", from: "2020-12-21", to: "2021-03-31", waiting: false };

  it("a vendor can ask another party to change its value, and learns which party that is", () => {
    expect(askable(asked, "vendor")).toEqual(accept("ministry"));
  });

  it.each([
    ["that nobody set", { owner: null }, "conflict"],
    ["that the vendor itself set", { owner: "vendor" }, "conflict"],
    ["to its current value", { to: "2020-12-21" }, "nothing-changed"],
    ["that it has already asked for", { waiting: true }, "asked-already"],
  ])("a vendor cannot ask for a change of a value %s", (_, change, code) => {
    expect(askable({ ...asked, ...change }, "vendor")).toEqual(refused(code));
  });
});

describe("The owner of a value answers a request", () => {
  const waiting = { owner: "ministry", answered: false, from: "1", now: "1" };
  const yes = { agrees: true, reason: false };
  const no = { agrees: false, reason: true };

  it.each([
    ["with yes", {}, yes],
    ["with a no and a reason", {}, no],
    ["with a no even if the value has changed since", { now: "2" }, no],
  ])("the owner of a value can answer a request %s", (_, change, said) => {
    expect(answerableBy({ ...waiting, ...change }, "ministry", said)).toEqual(accept(true));
  });

  it.each([
    [
      "with a no without a reason",
      {},
      "ministry",
      { agrees: false, reason: false },
      "reason-missing",
    ],
    ["as another party", {}, "vendor", yes, "not-your-value"],
    ["a second time", { answered: true }, "ministry", yes, "decided-already"],
    ["with a yes if the value has changed since", { now: "2" }, "ministry", yes, "conflict"],
  ])("the owner of a value cannot answer a request %s", (_, change, party, said, code) => {
    expect(answerableBy({ ...waiting, ...change }, party, said)).toEqual(refused(code));
  });
});
