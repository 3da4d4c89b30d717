import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../calendar/day";
import { type Frozen, frozenText, plansText } from "./frozen";

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};

const FROZEN: Frozen = {
  number: 1,
  proposedBy: "o",
  proposedOn: day("2020-11-24"),
  reason: { ja: "先", en: "first" },
  reasonBy: null,
  risk: null,
  alternatives: null,
  baseVersion: 2,
  baseOrder: ["b", "a"],
  proposedOrder: ["a", "b"],
  effects: [],
  answers: [],
  route: [{ role: "adviser", days: 3 }],
  plans: null,
  inputs: null,
};

describe("The text of a frozen proposal", () => {
  it("the frozen text sorts its names and keeps the order of its lists", () => {
    expect(frozenText(FROZEN)).toBe(
      '{"alternatives":null,"answers":[],"baseOrder":["b","a"],"baseVersion":2,"effects":[],"number":1,' +
        '"proposedBy":"o","proposedOn":"2020-11-24","proposedOrder":["a","b"],"reason":{"en":"first","ja":"先"},' +
        '"risk":null,"route":[{"days":3,"role":"adviser"}]}',
    );
  });

  it("the frozen text does not depend on the order of what is read back or on extra values", () => {
    const kept = { status: "open", ...FROZEN, reason: { en: "first", ja: "先" } };
    expect(frozenText(kept)).toBe(frozenText(FROZEN));
  });

  it("the frozen text contains the plans of the tests if they were stored", () => {
    const plan = {
      taskId: "t",
      version: "1.1.4",
      platform: { ja: "Android" },
      cases: [],
      passesWhen: { ja: "6段階" },
      onFailure: null,
      party: { ja: "元請" },
      assignee: null,
      qualityOwner: null,
      dueOn: null,
      estimateDays: 3,
    };
    expect(frozenText({ ...FROZEN, plans: [plan] })).toContain('"passesWhen":{"ja":"6段階"}');
    expect(plansText([{ ...plan, passesWhen: { ja: "5段階" } }])).not.toBe(plansText([plan]));
  });

  it("the frozen text says who wrote the reason if that was asked", () => {
    expect(frozenText({ ...FROZEN, reasonBy: "record" })).toContain('"reasonBy":"record"');
  });

  it("the frozen text contains the inputs of the effects if they were stored", () => {
    const inputs = { capacityDays: 6.25, reserve: 0.2, daysOff: [], tasks: [] };
    expect(frozenText({ ...FROZEN, inputs })).toContain('"inputs":{"capacityDays":6.25');
  });

  it("the frozen text changes with a single letter, place or day", () => {
    const texts = [
      FROZEN,
      { ...FROZEN, reason: { ja: "先に", en: "first" } },
      { ...FROZEN, proposedOrder: ["b", "a"] },
      { ...FROZEN, proposedOn: day("2020-11-25") },
    ].map(frozenText);
    expect(new Set(texts).size).toBe(4);
  });
});
