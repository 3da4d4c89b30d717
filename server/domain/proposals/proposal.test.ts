import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { type Day, parseDay } from "../calendar/day";
import { forecast, type PlannedTask, workingDays } from "../queues/forecast";
import { decidableBy, fits } from "./approval";
import { draftProposal, effectsOf, type RouteStep, stepDueOn, summaryOf } from "./proposal";

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const CALENDAR = businessCalendar(["2020-11-03", "2020-11-23"]);
const TODAY = day("2020-11-24");
const rows = (text: string) => text.split(" ").filter((row) => row !== "");

describe("an order may be proposed", () => {
  it.each([
    ["A B C", "C A B", "why", "ok"],
    ["A B C", "A B C", "why", "nothing-changed"],
    ["A B C", "C A", "why", "input-malformed"],
    ["A B C", "C A B Z", "why", "input-malformed"],
    ["A B C", "C A A", "why", "input-malformed"],
    ["A B C", "C A B", "  ", "reason-missing"],
  ])("%s → %s, because “%s”: %s", (base, order, reason, expected) => {
    const said = draftProposal({ base: rows(base), order: rows(order), reason });
    expect(said.ok ? "ok" : said.code).toBe(expected);
  });
});

/** The mock's case: five tasks of 2 2 1 3 1 days before the test of 3, one more behind it. */
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

describe("what a new order does", () => {
  it("the test first: nine business days earlier, the five before it three later each, the last as before", () => {
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

  it("in a sentence", () => {
    const { earlier, delayed, least, most, missesDue } = summaryOf(
      effects("A B C D E T U", "T A B C D E U", { A: "2020-12-01", B: "2020-12-31" }),
    );
    expect([earlier.length, delayed.length, least, most]).toEqual([1, 5, 3, 3]);
    expect(missesDue.map(({ taskId }) => taskId)).toEqual(["A"]);
  });

  it("a due date that was missed already is not missed anew", () => {
    expect(
      summaryOf(effects("A B T", "T A B", { B: "2020-11-25" })).missesDue.map((e) => e.taskId),
    ).toEqual([]);
  });

  it("the same order does nothing", () => {
    expect(effects("A B T", "A B T")).toEqual([]);
  });
});

const ONE: readonly RouteStep[] = [{ role: "adviser", days: 3 }];
const TWO: readonly RouteStep[] = [...ONE, { role: "executive", days: 5 }];

describe("a step of approval", () => {
  const open = {
    status: "open",
    proposedBy: "Ofelia",
    route: TWO,
    step: 1,
    decidedBy: [],
  } as const;
  const deputy = {
    accountId: "Doris",
    role: "adviser",
    fromOn: day("2020-11-20"),
    untilOn: TODAY,
  } as const;
  it.each([
    ["the adviser decides the first", open, ["Ada", "adviser"], "step 1"],
    ["the executive does not", open, ["Egon", "executive"], "not-your-step"],
    [
      "the executive decides the second",
      { ...open, step: 2 },
      ["Egon", "executive"],
      "step 2, last",
    ],
    [
      "of a route of one the first is the last",
      { ...open, route: ONE },
      ["Ada", "adviser"],
      "step 1, last",
    ],
    ["an official decides none", open, ["Otto", "official"], "not-your-step"],
    [
      "nobody decides what that person proposed",
      { ...open, proposedBy: "Ada" },
      ["Ada", "adviser"],
      "own-proposal",
    ],
    [
      "nobody decides two steps",
      { ...open, step: 2, decidedBy: ["Egon"] },
      ["Egon", "executive"],
      "second-step",
    ],
    ["a deputy decides in the term", open, ["Doris", "executive"], "step 1, deputy"],
    [
      "what is approved stays",
      { ...open, status: "approved" },
      ["Ada", "adviser"],
      "decided-already",
    ],
    [
      "what is withdrawn stays",
      { ...open, status: "withdrawn" },
      ["Ada", "adviser"],
      "decided-already",
    ],
  ] as const)("%s", (_, proposal, [accountId, role], expectedWords) => {
    const said = decidableBy(proposal, { accountId, role }, [deputy], TODAY);
    expect(
      said.ok
        ? `step ${said.value.step}${said.value.deputy ? ", deputy" : ""}${said.value.last ? ", last" : ""}`
        : said.code,
    ).toBe(expectedWords);
  });

  it("a deputy's term ends", () => {
    const said = decidableBy(
      open,
      { accountId: "Doris", role: "executive" },
      [deputy],
      day("2020-11-25"),
    );
    expect(said.ok ? "" : said.code).toBe("not-your-step");
  });

  it.each([
    [1, "2020-11-27"],
    [2, "2020-12-01"],
    [3, null],
  ])("the last day of step %i is %s", (step, expectedDay) => {
    expect(stepDueOn(CALENDAR, TWO, step, TODAY)).toBe(expectedDay);
  });
});

describe("what was frozen and what would be applied", () => {
  it.each([
    ["A B C", "A B C", "ok"],
    ["A B C", "B A C", "order-changed"],
    ["A B C", "B C", "order-changed"],
    ["A B C", "A B C D", "order-changed"],
  ])("frozen on %s, now %s: %s", (base, now, expectedWords) => {
    const said = fits(rows(base), rows(now));
    expect(said.ok ? "ok" : said.code).toBe(expectedWords);
  });
});
