import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { day } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import type { PlannedTask } from "./forecast";
import {
  besideMain,
  capacityOn,
  closable,
  daysForPlanned,
  firstOnEachLine,
  lineIn,
  lineNamed,
  linesOf,
  MAIN_LINE,
  nameable,
  onEachLine,
  settable,
} from "./lines";
import { movesOf } from "./moves";
import { move } from "./order";
import { planOf } from "./plan";
import type { CountedQueue } from "./work";

const CALENDAR = businessCalendar([]);
/** A Tuesday. */
const TODAY = day("2020-11-24");
const SIGNS: Readonly<Record<string, TaskStatus>> = { ">": "in_progress", "!": "blocked" };

/** `A2` on the main line, `s:B1` on line `s`; after the person-days `>` in progress, `!` blocked. */
const tasks = (drawn: string): PlannedTask[] =>
  drawn.split(" ").map((each) => {
    const [, line = null, id = "", days = "", sign = ""] =
      /^(?:(\w):)?([A-Z])([\d.]+)([>!]?)$/.exec(each) ?? [];
    const status = SIGNS[sign] ?? "not_started";
    return {
      id,
      lineId: line,
      estimateDays: Number(days),
      status,
      startedOn: status === "in_progress" ? TODAY : null,
    };
  });

const QUEUE: CountedQueue = {
  capacityDays: 5,
  reserve: 0,
  daysOff: [],
  workedUntil: null,
  lines: [
    { id: "s", capacityDays: 10 },
    { id: "u", capacityDays: null },
  ],
};

const rowsOf = (all: readonly PlannedTask[]) => ({
  working: all.filter(({ status }) => status === "in_progress"),
  waiting: all.filter(({ status }) => status !== "in_progress"),
});

const days = (drawn: string) =>
  planOf(CALENDAR, QUEUE, rowsOf(tasks(drawn)), TODAY)
    .expect()
    .map(
      ({ id, startsOn, endsOn, atTheEarliest }) =>
        `${id} ${startsOn?.slice(8) ?? "?"}–${endsOn?.slice(8) ?? "?"}${atTheEarliest ? "~" : ""}`,
    )
    .join(", ");

describe("A queue with one person-day a business day on the main line and two on line s, from Tuesday 24 November", () => {
  it.each([
    ["A1 B1", "A 24–24, B 25–25"],
    ["A1 s:B2", "A 24–24, B 24–24"],
    ["s:A4 B1 s:C2 D1", "A 24–25, B 24–24, C 26–26, D 25–25"],
    // What is in progress, blocked or without a capacity on one line leaves the others as they are.
    ["s:A4> B1 s:C2", "A 24–25, B 24–24, C 26–26"],
    ["s:A4! B1 s:C2", "A ?–?, B 24–24, C 24–24~"],
    ["u:A1 B1", "A ?–?, B 24–24"],
  ])("%s is expected as %s", (drawn, expected) => {
    expect(days(drawn)).toBe(expected);
  });
});

const LINES = [null, "s", "u", "v"] as const;
const someLines = fc.record({
  capacities: fc.tuple(...LINES.map(() => fc.option(fc.integer({ min: 1, max: 40 })))),
  reserve: fc.constantFrom(0, 0.2),
});
const someTasks = fc.array(
  fc.record({
    lineId: fc.constantFrom(...LINES),
    estimateDays: fc.option(fc.integer({ min: 1, max: 30 }).map((halves) => halves / 2)),
    workedDays: fc.option(fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2)),
    status: fc.constantFrom<TaskStatus>("not_started", "blocked", "in_progress", "in_review"),
  }),
  { maxLength: 20 },
);
type Drawn = typeof someTasks extends fc.Arbitrary<infer T> ? T : never;

const drawnTasks = (drawn: Drawn) =>
  drawn.map((task, n) => {
    const begun = task.status === "in_progress" || task.status === "in_review";
    return { ...task, id: `${n}`, startedOn: begun ? day("2020-11-16") : null };
  });

const planOfAll = (
  { capacities, reserve }: { capacities: readonly (number | null)[]; reserve: number },
  all: readonly PlannedTask[],
) => {
  const [capacityDays = null, ...others] = capacities;
  const lines = others.map((each, n) => ({ id: LINES[n + 1] ?? "", capacityDays: each }));
  const queue = { capacityDays, reserve, daysOff: [], workedUntil: day("2020-11-16"), lines };
  const working = all.filter(({ startedOn }) => startedOn !== null);
  const waiting = all.filter(({ startedOn }) => startedOn === null);
  return planOf(CALENDAR, queue, { working, waiting }, TODAY);
};

describe("With several lines of work", () => {
  it("each line is forecast as a queue that has only that line's tasks", () => {
    fc.assert(
      fc.property(someLines, someTasks, (vendor, drawn) => {
        const all = drawnTasks(drawn);
        const together = planOfAll(vendor, all).expect();
        for (const [n, lineId] of LINES.entries()) {
          const mine = all.filter((task) => task.lineId === lineId);
          const capacities = [vendor.capacities[n] ?? null];
          const alone = mine.map(({ lineId: _, ...task }) => task);
          const ids = new Set(mine.map(({ id }) => id));
          expect(together.filter(({ id }) => ids.has(id))).toEqual(
            planOfAll({ ...vendor, capacities }, alone).expect(),
          );
        }
      }),
    );
  });

  it("moving a task never changes a day on another line", () => {
    fc.assert(
      fc.property(someLines, someTasks, fc.nat(20), fc.nat(20), (vendor, drawn, which, to) => {
        const all = drawnTasks(drawn);
        const plan = planOfAll(vendor, all);
        const moved = all.find(({ id }) => id === plan.base[which % (plan.base.length || 1)]);
        if (moved === undefined) return;
        const after = new Map(
          plan
            .expect(move(plan.base, { tasks: [moved.id], place: to + 1 }))
            .map((each) => [each.id, each]),
        );
        for (const before of plan.expect())
          if (all.find(({ id }) => id === before.id)?.lineId !== moved.lineId)
            expect(after.get(before.id)).toEqual(before);
      }),
    );
  });

  it("the results are in the order of the tasks", () => {
    const all = tasks("A1 s:B1 C1 s:D1");
    expect(
      onEachLine(all, (mine) => mine.toReversed())
        .map(({ id }) => id)
        .join(""),
    ).toBe("ABCD");
  });

  it("only what is on the line of a test is put before it", () => {
    const outlook = (drawn: string) => {
      const all = tasks(drawn).map((task) => ({ ...task, fullChainTest: task.id === "T" }));
      return { tasks: all, expected: planOf(CALENDAR, QUEUE, rowsOf(all), TODAY).expect() };
    };
    const act = { on: TODAY, cause: "entered", by: "someone" } as const;
    const kept = new Map([["T", TODAY]]);
    const moved = (after: string) =>
      movesOf(kept, outlook("s:T1"), outlook(after), act).map(
        ({ to, ahead }) => `${to} ${ahead.join(" ")}`,
      );
    expect(moved("A3 s:T1")).toEqual([]);
    expect(moved("A3 s:B4 s:T1")).toEqual(["2020-11-26 B"]);
  });

  it("one task of each line can begin next", () => {
    const ids = firstOnEachLine(tasks("A1 B1 s:C1 D1 s:E1")).map(({ id }) => id);
    expect(ids.join(" ")).toBe("A C");
  });
});

it("the capacity of a line is its own, and unknown once it is closed", () => {
  const of = [null, "s", "u", "closed"].map((lineId) => capacityOn(QUEUE, lineId));
  expect(of).toEqual([5, 10, null, null]);
});

describe("What is left for planned work", () => {
  const main = { id: null, name: MAIN_LINE, capacityDays: 4 };
  const side = (capacityDays: number | null) => ({ ...main, id: "s", capacityDays });
  it.each([
    ["of one line, the reserve is taken off", 4, [], 3.2],
    ["several lines are added up", 4, [main, side(1.5)], 4.4],
    ["the sum is unknown while one line's capacity is", 4, [main, side(null)], null],
    ["nothing is known without a capacity", null, [], null],
  ])("%s", (_, capacityDays, lines, left) => {
    expect(daysForPlanned({ capacityDays, reserve: 0.2, lines })).toBe(left);
  });
});

describe("The names of lines", () => {
  const say = (ja: string, en?: string) => ({ ja, ...(en !== undefined && { en }) });
  const one = { lineName: null, capacityDays: 5, lines: [] };
  const two = { ...one, lines: [{ id: "s", name: say("試験", "Testing"), capacityDays: 2 }] };

  it("are not said while there is only one line", () => {
    expect(lineIn(one, { lineId: null })).toBe(null);
    expect(linesOf(one)).toEqual([]);
  });

  it("are said of every line once there are several", () => {
    expect(lineIn(two, { lineId: "s" })).toEqual(say("試験", "Testing"));
    expect(lineIn(two, {})).toEqual(MAIN_LINE);
    expect(lineIn({ ...two, lineName: say("開発") }, {})).toEqual(say("開発"));
    expect(linesOf(two)).toEqual([{ id: null, name: MAIN_LINE, capacityDays: 5 }, ...two.lines]);
    expect(linesOf({ ...two, lineName: say("開発") })[0]?.name).toEqual(say("開発"));
  });

  it("are those of the line itself, and a line that is closed has none", () => {
    const third = { id: "u", name: say("運用"), capacityDays: null };
    const three = { ...two, lines: [...two.lines, third] };
    expect(lineNamed(three, { lineId: "u" })).toEqual(say("運用"));
    expect(lineNamed(three, { lineId: "closed" })).toBe(null);
  });

  it("are given to all lines, of which a forecast reads those besides the main one", () => {
    expect(besideMain(linesOf(two))).toEqual(two.lines);
    expect(besideMain([])).toEqual([]);
  });

  it.each([
    ["a new line has a name", null, null, "line-name-missing"],
    ["a new line has a name of its own", null, say("試験"), "line-name-taken"],
    ["in each language", null, say("検証", "Testing"), "line-name-taken"],
    ["also beside the main line", null, MAIN_LINE, "line-name-taken"],
    ["a line keeps its name", { lineId: "s" }, say("試験"), null],
    ["a name has sixty characters at most", null, say("試".repeat(60)), null],
    ["and no more", null, say("試".repeat(61)), "line-name-long"],
    ["in no language", null, say("検証", "T".repeat(61)), "line-name-long"],
    ["a line may be called otherwise in one language", null, say("検証", "Verification"), null],
    ["a name is missing in a language without being alike", null, { en: "Verification" }, null],
    ["a name in English alone can be taken", null, { en: "Testing" }, "line-name-taken"],
    ["a name is one line of text", null, say("試験\r班"), "line-name-long"],
    ["the main line is not called as another", {}, say("試験"), "line-name-taken"],
  ])("%s", (_, of, name, refused) => {
    const outcome = nameable(two, of, name);
    expect(outcome.ok ? null : outcome.code).toBe(refused);
  });

  it("are set by the vendor or by whoever set its capacity, and a line is closed once nothing is left on it", () => {
    const vendor = { partyId: "v", capacityBy: "prime" };
    expect(settable(vendor, "v").ok).toBe(true);
    expect(settable(vendor, "prime").ok).toBe(true);
    expect(settable(vendor, "ministry")).toMatchObject({ code: "line-not-yours" });
    expect(settable({ ...vendor, capacityBy: null }, "prime").ok).toBe(false);
    expect(closable(0).ok).toBe(true);
    expect(closable(1)).toMatchObject({ code: "line-in-use" });
  });
});
