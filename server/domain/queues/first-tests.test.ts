import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { day } from "../projects/state.fixture";
import {
  brokenBy,
  type Deadlines,
  keepingDeadlines,
  moveToFront,
  standFirstOnLine,
  standingFirst,
} from "./first-tests";
import { planOf } from "./plan";

/** `A2=12-04 T3`: A takes two days and is due on 4 December, T takes three and is due on no day. One day a day. */
function queue(drawn: string): Deadlines {
  const calendar = businessCalendar([]);
  const rows = drawn.split(" ").map((each) => {
    const [, id = "", estimate = "", due] = /^(\w)(\d+)(?:=(.+))?$/.exec(each) ?? [];
    return { id, estimateDays: Number(estimate), due };
  });
  const waiting = rows.map(({ id, estimateDays }) => ({
    id,
    estimateDays,
    status: "not_started" as const,
    startedOn: null,
  }));
  const capacity = { capacityDays: 6.25, reserve: 0.2, daysOff: [], workedUntil: null };
  const plan = planOf(calendar, capacity, { working: [], waiting }, day("2020-12-01"));
  const dueOn = new Map(rows.flatMap(({ id, due }) => (due ? [[id, day(`2020-${due}`)]] : [])));
  return { base: plan.base, expect: plan.expect, dueOn, calendar };
}

const kept = (drawn: string, tests: string): string =>
  keepingDeadlines(queue(drawn), tests.split("")).join("");

describe("The tests that can be put first without costing another task its due date", () => {
  it.each([
    ["are all, where nothing is due", "A2 T1 U1", "TU", "TU"],
    ["are all, while every due date is met", "A2=12-04 T1 U1", "TU", "TU"],
    ["are the first in the queue, where there is room for one", "A2=12-03 T1 U1", "TU", "T"],
    [
      "are taken in the order of the queue, however they are asked for",
      "A2=12-03 T1 U1",
      "UT",
      "T",
    ],
    [
      "leave out one that alone takes too long, and keep a shorter one",
      "A2=12-03 T3 U1",
      "TU",
      "U",
    ],
    ["are none, where no day is left", "A2=12-02 T1 U1", "TU", ""],
    ["are all, where the task misses its date already", "A3=12-02 T1 U1", "TU", "TU"],
    ["include one that is first already", "T1 A2=12-03 U1", "TU", "T"],
    ["are only those that wait in the queue", "A2 T1", "TX", "T"],
  ])("%s", (_, drawn, tests, fits) => {
    expect(kept(drawn, tests)).toBe(fits);
  });
});

describe("A due date that would be broken", () => {
  it("names the task and by how many business days it is missed, the longest first", () => {
    expect(brokenBy(queue("A2=12-02 B1=12-03 T4"), ["T"])).toEqual([
      { taskId: "A", days: 4 },
      { taskId: "B", days: 4 },
    ]);
    expect(brokenBy(queue("A2=12-04 B1=12-04 T2"), ["T"])).toEqual([{ taskId: "B", days: 1 }]);
  });
  it("is none where the tests are first already", () => {
    expect(brokenBy(queue("T2 A2=12-04"), ["T"])).toEqual([]);
  });
});

describe("Putting tests first", () => {
  it.each([
    ["ATBU", "UT", { tasks: ["T", "U"], place: 1 }],
    ["TUAB", "TU", null],
    ["TUAB", "U", { tasks: ["U"], place: 1 }],
    ["ATB", "", null],
  ])("in %s the tests %s are moved together, in the order of the queue", (order, tests, move) => {
    expect(moveToFront(order.split(""), tests.split(""))).toEqual(move);
  });
  it.each([
    ["TUAB", "TU", "", true],
    ["ATUB", "TU", "", false],
    // T and what is before it are on different lines of work; A and T on the same.
    ["ATB", "T", "T", true],
    ["ATB", "T", "AT", false],
    ["ATUB", "TU", "T", false],
  ])(
    "in %s, %s can begin no earlier where %j are on a line of their own: %s",
    (order, tests, apart, idle) => {
      const lineOf = (id: string) => ({ lineId: apart.includes(id) ? "apart" : null });
      expect(standFirstOnLine(order.split(""), tests.split(""), lineOf)).toBe(idle);
    },
  );
  it.each([
    ["TUAB", "TU"],
    ["TAUB", "T"],
    ["ATUB", ""],
    ["TU", "TU"],
  ])("of %s, %s stand first", (order, first) => {
    expect(standingFirst(order.split(""), new Set("TU")).join("")).toBe(first);
  });
});
