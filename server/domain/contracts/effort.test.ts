import { expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { monthsOf, totalsOf, usedFor, type WorkKind } from "./effort";

const entry = (of: string, side: "planned" | "used", work: WorkKind, days: number) => ({
  contractId: "contract",
  month: day(of),
  side,
  work,
  days,
});
const ENTRIES = [
  entry("2020-11-30", "used", "repair", 3),
  entry("2020-10-15", "planned", "maintenance", 20),
  entry("2020-11-02", "used", "maintenance", 5),
  entry("2020-11-20", "used", "maintenance", 2),
];

it("entries of one month add up, repair apart from maintenance, and what is not on record is not zero", () =>
  expect(monthsOf(ENTRIES)).toEqual([
    {
      month: "2020-10-01",
      planned: 20,
      used: null,
      byWork: { development: null, maintenance: null, repair: null },
    },
    {
      month: "2020-11-01",
      planned: null,
      used: 10,
      byWork: { development: null, maintenance: 7, repair: 3 },
    },
  ]));

it("the totals are those of all months", () => {
  expect(totalsOf(ENTRIES)).toEqual({ planned: 20, used: 10 });
  expect([usedFor(ENTRIES, "repair"), usedFor(ENTRIES, "development")]).toEqual([3, null]);
});
