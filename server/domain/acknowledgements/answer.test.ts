import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { day } from "../projects/state.fixture";
import { type AnswerableOrder, answerable, type OrderAct, objectionUntil } from "./answer";

const CALENDAR = businessCalendar(["2020-11-23", "2020-11-03"]);
const ORDER: AnswerableOrder = {
  approvedOn: day("2020-11-24"),
  replaced: false,
  chain: ["prime", "sub"],
  answered: [],
};

describe("a new order is answered by the vendors down to the one that works by it", () => {
  it.each<[string, string, OrderAct, string, Partial<AnswerableOrder>, string]>([
    ["its prime", "prime", "acknowledged", "2020-11-24", {}, "ok"],
    ["the one that works by it", "sub", "objected", "2020-11-24", {}, "ok"],
    ["another vendor", "rival", "acknowledged", "2020-11-24", {}, "not-found"],
    [
      "before it is approved",
      "sub",
      "acknowledged",
      "2020-11-24",
      { approvedOn: null },
      "not-found",
    ],
    ["a second time", "sub", "objected", "2020-11-24", { answered: ["sub"] }, "decided-already"],
    ["after the other", "sub", "objected", "2020-11-24", { answered: ["prime"] }, "ok"],
    [
      "when a later one stands",
      "sub",
      "acknowledged",
      "2020-11-24",
      { replaced: true },
      "order-not-in-force",
    ],
    [
      "when it has answered and a later one stands",
      "sub",
      "objected",
      "2020-11-24",
      { replaced: true, answered: ["sub"] },
      "order-not-in-force",
    ],
    ["on the tenth business day", "sub", "objected", "2020-12-08", {}, "ok"],
    ["on the eleventh", "sub", "objected", "2020-12-09", {}, "objection-too-late"],
    ["acknowledged late", "sub", "acknowledged", "2021-01-15", {}, "ok"],
  ])("%s: %s %s on %s", (_, party, act, today, more, expected) => {
    const said = answerable({ ...ORDER, ...more }, party, act, day(today), CALENDAR);
    expect(said.ok ? "ok" : said.code).toBe(expected);
  });

  it("holidays are no business days", () => {
    expect(objectionUntil(CALENDAR, day("2020-10-30"))).toBe("2020-11-16");
  });
});
