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

describe("A value is changed by a party itself", () => {
  it("where that party set it, or nobody did", () => {
    expect(mayChange("vendor", "vendor")).toEqual(accept(true));
    expect(mayChange(null, "vendor")).toEqual(accept(true));
  });

  it("but not where another party set it", () => {
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
  ])("as %s from %j", (what, text, kept) => {
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
  ])("but not as %s from %j", (what, text) => {
    expect(readValue(what, text)).toEqual(refused("input-malformed"));
  });

  it("and written as the same text again", () => {
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

  it("whose owner is another party, and learns who that is", () => {
    expect(askable(asked, "vendor")).toEqual(accept("ministry"));
  });

  it.each([
    ["that is nobody's", { owner: null }, "conflict"],
    ["that is its own", { owner: "vendor" }, "conflict"],
    ["to what it is already", { to: "2020-12-21" }, "nothing-changed"],
    ["that is asked for already", { waiting: true }, "asked-already"],
  ])("but not of one %s", (_, change, code) => {
    expect(askable({ ...asked, ...change }, "vendor")).toEqual(refused(code));
  });
});

describe("The owner of a value answers a request", () => {
  const waiting = { owner: "ministry", answered: false, from: "1", now: "1" };
  const yes = { agrees: true, reason: false };
  const no = { agrees: false, reason: true };

  it.each([
    ["with yes", {}, yes],
    ["with no and a reason", {}, no],
    ["with no, also where the value has changed since", { now: "2" }, no],
  ])("%s", (_, change, said) => {
    expect(answerableBy({ ...waiting, ...change }, "ministry", said)).toEqual(accept(true));
  });

  it.each([
    ["with no and no reason", {}, "ministry", { agrees: false, reason: false }, "reason-missing"],
    ["as another party", {}, "vendor", yes, "not-your-value"],
    ["a second time", { answered: true }, "ministry", yes, "decided-already"],
    ["with yes where the value has changed since", { now: "2" }, "ministry", yes, "conflict"],
  ])("but not %s", (_, change, party, said, code) => {
    expect(answerableBy({ ...waiting, ...change }, party, said)).toEqual(refused(code));
  });
});
