import { describe, expect, it } from "vitest";
import { answerableBy, askable, mayChange, readValue } from "./owned";

const told = (said: { readonly ok: boolean; readonly code?: string }) =>
  said.ok ? "ok" : said.code;

describe("a value", () => {
  it.each([
    [null, "vendor", "ok"],
    ["vendor", "vendor", "ok"],
    ["ministry", "vendor", "not-your-value"],
    ["vendor", "ministry", "not-your-value"],
  ])("set by %s and changed by %s: %s", (owner, by, expected) => {
    expect(told(mayChange(owner, by))).toBe(expected);
  });

  it.each([
    ["due", "2020-12-21", "ok"],
    ["due", "2020-02-30", "input-malformed"],
    ["due", null, "ok"],
    ["estimate", "2.5", "ok"],
    ["estimate", "0", "input-malformed"],
    ["estimate", "1000", "input-malformed"],
    ["capacity", "0", "ok"],
    ["capacity", "x", "input-malformed"],
  ] as const)("%s read from %s: %s", (what, text, expected) => {
    expect(told(readValue(what, text))).toBe(expected);
  });
});

describe("a request to change it", () => {
  const asked = { owner: "ministry", from: "2020-12-21", to: "2021-03-31", waiting: false };
  it.each([
    [{}, "ok"],
    [{ owner: null }, "conflict"],
    [{ owner: "vendor" }, "conflict"],
    [{ to: "2020-12-21" }, "nothing-changed"],
    [{ waiting: true }, "asked-already"],
  ])("of a vendor, %j: %s", (more, expected) => {
    expect(told(askable({ ...asked, ...more }, "vendor"))).toBe(expected);
  });

  const waiting = { owner: "ministry", answered: false, from: "1", now: "1" };
  it.each([
    [{}, "ministry", true, false, "ok"],
    [{}, "ministry", false, true, "ok"],
    [{}, "ministry", false, false, "reason-missing"],
    [{}, "vendor", true, false, "not-your-value"],
    [{ answered: true }, "ministry", true, false, "decided-already"],
    [{ now: "2" }, "ministry", true, false, "conflict"],
    [{ now: "2" }, "ministry", false, true, "ok"],
  ])(
    "%j answered by the %s, yes: %s, with a reason: %s: %s",
    (more, by, agrees, reason, expected) => {
      expect(told(answerableBy({ ...waiting, ...more }, by, { agrees, reason }))).toBe(expected);
    },
  );
});
