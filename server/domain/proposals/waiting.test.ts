import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../calendar/day";
import type { RemarkKind } from "../events/event";
import type { Role } from "../identity/roles";
import { askerLeftWaiting, opinionIsAsked, waitsFor } from "./waiting";

const TODAY: Day = (() => {
  const day = parseDay("2020-11-24");
  if (day === null) throw new Error("not a day");
  return day;
})();
const KINDS: Readonly<Record<string, RemarkKind>> = {
  comments: "comment",
  asks: "question",
  answers: "answer",
  wants: "opinion_asked",
  opines: "opinion",
};

/** `Ada asks, Otto answers`: a sequence of remarks. */
const said = (text: string) =>
  text
    .split(", ")
    .filter((line) => line !== "")
    .map((line) => {
      const [who, verb] = line.split(" ");
      return { accountId: who ?? "", kind: KINDS[verb ?? ""] ?? "comment" };
    });

const PEOPLE: Readonly<Record<string, { role: Role; parties: string[] }>> = {
  Otto: { role: "official", parties: [] },
  Olga: { role: "official", parties: [] },
  Ada: { role: "adviser", parties: [] },
  Egon: { role: "executive", parties: [] },
  Vera: { role: "vendor_manager", parties: ["vendor", "below"] },
  Sub: { role: "vendor_manager", parties: ["below"] },
  Mia: { role: "vendor_member", parties: ["vendor"] },
};

const waiting = (who: string, text: string, status: "open" | "approved" = "open") => {
  const reader = PEOPLE[who];
  if (reader === undefined) throw new Error(who);
  return waitsFor(
    {
      status,
      proposedBy: "Otto",
      route: [{ role: "adviser", days: 3 }],
      step: 1,
      decidedBy: [],
      partyId: "vendor",
      said: said(text),
    },
    { accountId: who, ...reader },
    [],
    TODAY,
  );
};

describe("What awaits each person after Otto has proposed an order", () => {
  it.each([
    ["Ada", "", "decision"],
    ["Ada", "Ada asks", "decision"],
    ["Egon", "", null],
    ["Otto", "", null],
    ["Otto", "Ada asks", "answer"],
    ["Otto", "Ada asks, Ada comments", "answer"],
    ["Otto", "Ada asks, Vera answers", null],
    ["Otto", "Ada asks, Vera answers, Ada asks", "answer"],
    ["Otto", "Otto asks", null],
    ["Olga", "Ada asks", null],
    ["Vera", "", null],
    ["Vera", "Otto asks", "answer"],
    ["Vera", "Ada wants", "opinion"],
    ["Vera", "Ada wants, Vera opines", null],
    ["Vera", "Ada wants, Vera opines, Otto wants", "opinion"],
    ["Sub", "Ada wants, Ada asks", null],
    ["Mia", "Ada wants, Ada asks", null],
  ])("what awaits %s after the remarks “%s” is %s", (who, text, expected) => {
    expect(waiting(who, text)).toBe(expected);
  });

  it("nothing awaits anybody once the proposal is decided", () => {
    expect(waiting("Ada", "", "approved")).toBe(null);
    expect(waiting("Vera", "Ada wants", "approved")).toBe(null);
  });
});

it("the vendor's opinion is awaited until it is given", () => {
  expect(opinionIsAsked(said(""))).toBe(false);
  expect(opinionIsAsked(said("Ada wants, Otto comments"))).toBe(true);
  expect(opinionIsAsked(said("Ada wants, Vera opines"))).toBe(false);
});

it("whoever asked last waits for an answer until one is given", () => {
  expect(askerLeftWaiting(said(""))).toBeNull();
  expect(askerLeftWaiting(said("Ada asks, Otto comments"))).toBe("Ada");
  expect(askerLeftWaiting(said("Ada asks, Otto answers"))).toBeNull();
});
