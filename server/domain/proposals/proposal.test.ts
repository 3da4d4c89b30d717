import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { type Day, parseDay } from "../calendar/day";
import { accept } from "../outcome";
import { type Expected, forecast, type PlannedTask, workingDays } from "../queues/forecast";
import {
  draftProposal,
  type Effect,
  effectsOf,
  type RouteStep,
  stepDueOn,
  summaryOf,
} from "./proposal";

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const CALENDAR = businessCalendar(["2020-11-03", "2020-11-23"]);
const TODAY = day("2020-11-24");
const rows = (text: string) => text.split(" ").filter((row) => row !== "");

describe("Proposing an order", () => {
  const drafted = (base: string, order: string, reason: string) =>
    draftProposal({ base: rows(base), order: rows(order), reason });

  it("an order can be proposed with the same rows in another order and a reason", () => {
    expect(drafted("A B C", "C A B", "why")).toEqual(accept(["C", "A", "B"]));
  });

  it.each([
    ["without a change", "A B C", "why", "nothing-changed"],
    ["with a row missing", "C A", "why", "input-malformed"],
    ["with an additional row", "C A B Z", "why", "input-malformed"],
    ["with a row twice", "C A A", "why", "input-malformed"],
    ["without a reason", "C A B", "  ", "reason-missing"],
  ])("an order cannot be proposed %s", (_, order, reason, code) => {
    expect(drafted("A B C", order, reason)).toEqual({ ok: false, code });
  });
});

/** The example of the mock: five tasks of 2, 2, 1, 3 and 1 days before the test of 3, and one more after it. */
const SIZES: Readonly<Record<string, number>> = { A: 2, B: 2, C: 1, D: 3, E: 1, T: 3, U: 3 };
const BUSY: readonly PlannedTask[] = [
  { id: "W", estimateDays: 2, status: "in_progress", startedOn: TODAY },
];
const expected = (order: string) =>
  forecast(
    {
      working: BUSY,
      waiting: rows(order).map((id) => ({
        id,
        estimateDays: SIZES[id] ?? null,
        status: "not_started",
        startedOn: null,
      })),
    },
    { daysAWeek: 6.25, reserve: 0.2 },
    workingDays(CALENDAR, TODAY),
  );
const effects = (base: string, order: string, due: Readonly<Record<string, string>> = {}) =>
  effectsOf(
    {
      base: rows(base),
      order: rows(order),
      before: expected(base),
      after: expected(order),
      dueOn: new Map(Object.entries(due).map(([id, on]) => [id, day(on)])),
    },
    CALENDAR,
  );

describe("A new order", () => {
  it("an order that puts the test first brings it nine business days forward and delays the five tasks before it by three", () => {
    const said = effects("A B C D E T U", "T A B C D E U").map(
      ({ taskId, from, to, startsBefore, startsAfter, later }) =>
        `${taskId} ${from}→${to} ${startsBefore?.slice(5)}→${startsAfter?.slice(5)} ${later}`,
    );
    expect(said).toEqual([
      "T 6→1 12-09→11-26 -9",
      "A 1→2 11-26→12-01 3",
      "B 2→3 11-30→12-03 3",
      "C 3→4 12-02→12-07 3",
      "D 4→5 12-03→12-08 3",
      "E 5→6 12-08→12-11 3",
    ]);
  });

  it("an order is described in a sentence by its summary", () => {
    const { earlier, delayed, least, most, missesDue } = summaryOf(
      effects("A B C D E T U", "T A B C D E U", { A: "2020-12-01", B: "2020-12-31" }),
    );
    expect({ earlier: earlier.length, delayed: delayed.length, least, most }).toEqual({
      earlier: 1,
      delayed: 5,
      least: 3,
      most: 3,
    });
    expect(missesDue.map(({ taskId }) => taskId)).toEqual(["A"]);
  });

  it("a due date that was already missed does not count as newly missed", () => {
    expect(
      summaryOf(effects("A B T", "T A B", { B: "2020-11-25" })).missesDue.map((e) => e.taskId),
    ).toEqual([]);
  });

  it("an unchanged order has no effect", () => {
    expect(effects("A B T", "A B T")).toEqual([]);
  });
});

describe("The effect of a new order on one task", () => {
  const starting = (
    id: string,
    startsOn: string | null,
    more: Partial<Expected> = {},
  ): Expected => ({
    id,
    startsOn: startsOn === null ? null : day(startsOn),
    endsOn: startsOn === null ? null : day(startsOn),
    atTheEarliest: false,
    ...more,
  });
  const of = (before: readonly Expected[], after: readonly Expected[], due?: string) =>
    effectsOf(
      {
        base: before.map(({ id }) => id),
        order: after.map(({ id }) => id),
        before,
        after,
        dueOn: new Map(due === undefined ? [] : [["A", day(due)]]),
      },
      CALENDAR,
    );

  it("a task that keeps its place but starts on another day has an effect", () => {
    expect(of([starting("A", "2020-11-24")], [starting("A", "2020-11-26")])).toEqual<Effect[]>([
      {
        taskId: "A",
        from: 1,
        to: 1,
        startsBefore: day("2020-11-24"),
        startsAfter: day("2020-11-26"),
        later: 2,
        missesDue: false,
        atTheEarliest: false,
      },
    ]);
  });

  it("an effect has no length if the start is unknown", () => {
    const [known, unknown] = [starting("A", "2020-11-24"), starting("A", null)];
    expect(of([known], [unknown])).toMatchObject([{ startsAfter: null, later: null }]);
    expect(of([unknown], [known])).toMatchObject([{ startsBefore: null, later: null }]);
  });

  it("an effect has only a place if the task has no forecast", () => {
    const orders = { base: ["B", "A"], order: ["A", "B"], before: [], after: [], dueOn: new Map() };
    expect(effectsOf(orders, CALENDAR)).toMatchObject([
      { taskId: "A", from: 2, to: 1, startsBefore: null, startsAfter: null, atTheEarliest: false },
      { taskId: "B", from: 1, to: 2, startsBefore: null, startsAfter: null, atTheEarliest: false },
    ]);
  });

  it("an effect of a task that was not in the old order begins at its new place", () => {
    expect(of([], [starting("A", "2020-11-26")])).toMatchObject([{ from: 1, to: 1, later: null }]);
  });

  it("an effect is marked as “at the earliest” if only that is known of the old or new start", () => {
    const [a, b] = [starting("A", "2020-11-24"), starting("A", "2020-11-26")];
    expect(of([{ ...a, atTheEarliest: true }], [b])).toMatchObject([{ atTheEarliest: true }]);
    expect(of([a], [{ ...b, atTheEarliest: true }])).toMatchObject([{ atTheEarliest: true }]);
  });

  it("a due date is missed only if the old order would have met it", () => {
    const [a, b] = [starting("A", "2020-11-24"), starting("A", "2020-11-26")];
    expect(of([a], [b], "2020-11-25")).toMatchObject([{ missesDue: true }]);
    expect(of([a], [b], "2020-11-26")).toMatchObject([{ missesDue: false }]);
    expect(of([a], [b], "2020-11-23")).toMatchObject([{ missesDue: false }]);
    expect(of([a], [b])).toMatchObject([{ missesDue: false }]);
  });

  it("a due date is missed if the task no longer has a forecast", () => {
    const orders = { base: ["A"], order: ["A"], before: [starting("A", "2020-11-24")], after: [] };
    const dueOn = new Map([["A", day("2020-11-25")]]);
    expect(effectsOf({ ...orders, dueOn }, CALENDAR)).toMatchObject([{ missesDue: true }]);
  });
});

describe("The summary of effects", () => {
  const effect = (taskId: string, later: number | null): Effect => ({
    taskId,
    from: 1,
    to: 2,
    startsBefore: null,
    startsAfter: null,
    later,
    missesDue: false,
    atTheEarliest: false,
  });

  it("the summary separates earlier and later starts, each with the least and the most", () => {
    const told = summaryOf([
      effect("A", -2),
      effect("B", 0),
      effect("C", null),
      effect("D", 1),
      effect("E", 4),
    ]);
    expect(told).toEqual({
      earlier: [effect("A", -2)],
      delayed: [effect("D", 1), effect("E", 4)],
      least: 1,
      most: 4,
      missesDue: [],
    });
  });

  it("the summary has no length if nothing is delayed", () => {
    expect(summaryOf([])).toEqual({ earlier: [], delayed: [], least: 0, most: 0, missesDue: [] });
  });
});

const ROUTE: readonly RouteStep[] = [
  { role: "adviser", days: 3 },
  { role: "executive", days: 5 },
];

it.each([
  [1, "2020-11-27"],
  [2, "2020-12-01"],
  [3, null],
])("the last day for step %i of a route is %s", (step, expectedDay) => {
  expect(stepDueOn(CALENDAR, ROUTE, step, TODAY)).toBe(expectedDay);
});
