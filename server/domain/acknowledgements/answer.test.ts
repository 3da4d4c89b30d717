import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import {
  type AnswerableOrder,
  answerable,
  askable,
  type OrderAct,
  objectionUntil,
  orderActOf,
} from "./answer";

const CALENDAR = businessCalendar(["2020-11-23", "2020-11-03"]);
const ORDER: AnswerableOrder = {
  approvedOn: day("2020-11-24"),
  replaced: false,
  chain: ["prime", "sub"],
  answered: [],
};
const answered = (
  change: Partial<AnswerableOrder>,
  party: string,
  act: OrderAct,
  on = "2020-11-24",
) => answerable({ ...ORDER, ...change }, party, act, day(on), CALENDAR);

describe("A new order is answered", () => {
  it.each<[string, string, OrderAct, string, Partial<AnswerableOrder>]>([
    ["by the prime contractor", "prime", "acknowledged", "2020-11-24", {}],
    ["by the vendor that works by it", "sub", "objected", "2020-11-24", {}],
    [
      "by a vendor after the other has answered",
      "sub",
      "objected",
      "2020-11-24",
      { answered: ["prime"] },
    ],
    ["with an objection on the tenth business day", "sub", "objected", "2020-12-08", {}],
    ["with a reservation weeks later", "sub", "reserved", "2021-01-15", {}],
    ["with an acknowledgement weeks later", "sub", "acknowledged", "2021-01-15", {}],
  ])("a new order can be answered %s", (_, party, act, on, change) => {
    expect(answered(change, party, act, on)).toEqual(accept(true));
  });

  it.each<[string, Partial<AnswerableOrder>, string, string]>([
    ["by a vendor outside the chain", {}, "rival", "not-found"],
    ["before it is approved", { approvedOn: null }, "sub", "not-found"],
    ["a second time by the same vendor", { answered: ["sub"] }, "sub", "decided-already"],
    ["once a later order is in force", { replaced: true }, "sub", "order-not-in-force"],
    [
      "a second time once a later order is in force",
      { replaced: true, answered: ["sub"] },
      "sub",
      "order-not-in-force",
    ],
  ])("a new order cannot be answered %s", (_, change, party, code) => {
    expect(answered(change, party, "objected")).toEqual({ ok: false, code });
    expect(answered(change, party, "acknowledged")).toEqual({ ok: false, code });
  });

  it("an order can be asked about by its vendors while it is in force, also after they answered it", () => {
    expect(askable(ORDER, "sub")).toEqual(accept(true));
    expect(askable(ORDER, "rival")).toEqual({ ok: false, code: "not-found" });
    expect(askable({ ...ORDER, approvedOn: null }, "sub")).toEqual({
      ok: false,
      code: "not-found",
    });
    expect(askable({ ...ORDER, replaced: true }, "sub")).toEqual({
      ok: false,
      code: "order-not-in-force",
    });
  });

  it("a new order cannot be objected to on the eleventh business day", () => {
    expect(answered({}, "sub", "objected", "2020-12-09")).toEqual({
      ok: false,
      code: "objection-too-late",
    });
  });
});

it("the ten business days for an objection do not include holidays", () => {
  expect(objectionUntil(CALENDAR, day("2020-10-30"))).toBe("2020-11-16");
});

it("to acknowledge, to acknowledge with a reservation and to object are answers, and to read is none", () => {
  const acts = ["acknowledged", "reserved", "objected", "read"].map(orderActOf);
  expect(acts).toEqual(["acknowledged", "reserved", "objected", null]);
});
