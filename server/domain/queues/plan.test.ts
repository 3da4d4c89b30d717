import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { day } from "../projects/state.fixture";
import type { Expected, PlannedTask } from "./forecast";
import { planOf } from "./plan";

const task = (id: string, more: Partial<PlannedTask> = {}): PlannedTask => ({
  id,
  estimateDays: 1,
  status: "not_started",
  startedOn: null,
  ...more,
});
const WORKING = [task("W", { status: "in_progress", startedOn: day("2020-11-24") })];
const WAITING = [task("A"), task("B", { estimateDays: 2 })];

describe("A plan from Tuesday 24 November 2020, with one person-day per business day", () => {
  const queue = {
    capacityDays: 6.25,
    reserve: 0.2,
    daysOff: [day("2020-11-26")],
    workedUntil: null,
  };
  const plan = planOf(
    businessCalendar([]),
    queue,
    { working: WORKING, waiting: WAITING },
    day("2020-11-24"),
  );
  const drawn = (expected: readonly Expected[]) =>
    expected.map(({ id, startsOn, endsOn }) => `${id} ${startsOn?.slice(5)}–${endsOn?.slice(5)}`);

  it("a plan lists the waiting tasks in the order of its rows", () => {
    expect(plan.base).toEqual(["A", "B"]);
  });

  it("a plan is computed in the order of the rows, after the work in progress and without the days off", () => {
    expect(drawn(plan.expect())).toEqual(["W 11-24–11-24", "A 11-25–11-25", "B 11-27–11-30"]);
  });

  it("a plan can be computed in another order, and ignores rows that it does not have", () => {
    expect(drawn(plan.expect(["B", "Z", "A"]))).toEqual([
      "W 11-24–11-24",
      "B 11-25–11-27",
      "A 11-30–11-30",
    ]);
  });
});
