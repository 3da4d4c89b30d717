import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { type Day, dayNumber, dayOfNumber } from "../calendar/day";
import { day } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import { type Expected, leftOf, type PlannedTask } from "./forecast";
import { planOf } from "./plan";
import { type CountedQueue, newlyWorked, workedBy } from "./work";

const CALENDAR = businessCalendar(["2020-11-03", "2020-11-23", "2021-01-01", "2021-01-11"]);
const MONDAY = day("2020-11-09");

const SIGNS: Readonly<Record<string, TaskStatus>> = { ">": "in_progress", "*": "in_review" };

/** `A4/1> B? C2@11-12>`: of A's four days one is done, B has no estimate, C began on 12 November; `>` in progress. */
const tasks = (drawn: string): PlannedTask[] =>
  drawn.split(" ").map((each) => {
    const [, id = "", estimate = "", done = "0", began, sign = ""] =
      /^(\w)([\d.]+|\?)(?:\/([\d.]+))?(?:@([\d-]+))?([>*]?)$/.exec(each) ?? [];
    return {
      id,
      estimateDays: estimate === "?" ? null : Number(estimate),
      status: SIGNS[sign] ?? "not_started",
      startedOn: began === undefined ? null : day(`2020-${began}`),
      workedDays: Number(done),
    };
  });
const drawn = (all: readonly PlannedTask[]): string =>
  all.map(({ id, workedDays }) => `${id}${workedDays}`).join(" ");

/** One person-day on each business day, counted up to Monday 9 November. */
const QUEUE: CountedQueue = { capacityDays: 6.25, reserve: 0.2, daysOff: [], workedUntil: MONDAY };

describe("Work done in the week from Monday 9 to Monday 16 November 2020, one person-day a day,", () => {
  it.each<[string, string, string, Partial<CountedQueue>]>([
    ["goes to the task in progress", "A9>", "A5", {}],
    ["is added to what was done before", "A9/1>", "A6", {}],
    ["goes to one task after another", "A3> B9>", "A3 B2", {}],
    ["ends at the estimates, and the rest is lost", "A3> B1>", "A3 B1", {}],
    ["goes to no task that waits or is in review", "A9 B9*", "A0 B0", {}],
    ["goes to no task without an estimate", "A?> B9>", "A0 B5", {}],
    ["takes nothing from a task whose estimate was lowered below it", "A2/3> B9>", "A3 B5", {}],
    ["goes to a task from the day on which it began", "A9@11-11>", "A3", {}],
    ["goes to a later task while the first has not begun", "A9@11-12> B9>", "A2 B3", {}],
    ["is less at a lower rate", "A9>", "A2.4", { capacityDays: 3 }],
    ["is exact at any rate", "A9>", "A2.001", { capacityDays: 3, reserve: 0.333 }],
    ["is none on the vendor's days off", "A9>", "A4", { daysOff: [day("2020-11-10")] }],
    ["is none if nobody has said how much the vendor works", "A9>", "A0", { capacityDays: null }],
    ["is none if it was counted already", "A9>", "A0", { workedUntil: day("2020-11-16") }],
    ["is none if there is nothing to count from", "A9>", "A0", { workedUntil: null }],
  ])("%s: %s becomes %s", (_, before, after, queue) => {
    const found = workedBy(CALENDAR, { ...QUEUE, ...queue }, tasks(before), day("2020-11-16"));
    expect(drawn(found)).toBe(after);
  });

  it("is told only of the tasks that have got any", () => {
    const before = tasks("A3/3> B9/1> C2");
    const after = workedBy(CALENDAR, QUEUE, before, day("2020-11-16"));
    expect(newlyWorked(before, after)).toEqual([{ id: "B", days: 6 }]);
    expect(newlyWorked([{ ...tasks("A2")[0], workedDays: null } as PlannedTask], [])).toEqual([]);
  });
});

interface State {
  readonly queue: CountedQueue;
  /** What is in progress in the order in which it began, then what waits. */
  readonly tasks: readonly PlannedTask[];
}

const counted = ({ queue, tasks }: State, on: Day): State => ({
  queue: { ...queue, workedUntil: on },
  tasks: workedBy(CALENDAR, queue, tasks, on),
});

/** `begin T`, `pause A`, `finish A`, `estimate A 9`, `capacity 3`, as the services do it: the work is counted first. */
function acted(state: State, on: Day, act: string): State {
  const { queue, tasks } = counted(state, on);
  const [verb = "", about, days] = act.split(" ");
  const task = tasks.find(({ id }) => id === about);
  const others = tasks.filter(({ id }) => id !== about);
  const busy = others.filter(({ status }) => status === "in_progress");
  const rest = others.filter(({ status }) => status !== "in_progress");
  if (verb === "capacity") return { queue: { ...queue, capacityDays: Number(about) }, tasks };
  if (task === undefined) return { queue, tasks };
  switch (verb) {
    case "begin":
      return {
        queue,
        tasks: [...busy, { ...task, status: "in_progress", startedOn: on }, ...rest],
      };
    case "pause":
      return {
        queue,
        tasks: [...busy, { ...task, status: "not_started", startedOn: null }, ...rest],
      };
    case "finish":
      return { queue, tasks: others };
    default:
      return {
        queue,
        tasks: tasks.map((each) =>
          each === task ? { ...each, estimateDays: Number(days) } : each,
        ),
      };
  }
}

function expected({ queue, tasks }: State, on: Day): readonly Expected[] {
  const working = tasks.filter(({ status }) => status === "in_progress");
  const waiting = tasks.filter(({ status }) => status !== "in_progress");
  return planOf(CALENDAR, queue, { working, waiting }, on).expect();
}

/** A course of acts with the expected start and end of each task after each of them. */
function course(start: string, acts: string): string {
  const ids = tasks(start).map(({ id }) => id);
  let state: State = { queue: QUEUE, tasks: tasks(start) };
  return acts
    .trim()
    .split("\n")
    .map((line) => {
      const [date = "", act = ""] = line.split("|").map((cell) => cell.trim());
      const on = day(`2020-${date}`);
      if (act !== "") state = acted(state, on, act);
      const found = new Map(expected(state, on).map((each) => [each.id, each]));
      const cells = ids.map((id) => {
        const task = found.get(id);
        if (task === undefined) return "done".padEnd(12);
        const { startsOn, endsOn, atTheEarliest } = task;
        const short = (of: Day | null) => of?.slice(5) ?? "?";
        return `${short(startsOn)} ${short(endsOn)}${atTheEarliest ? "~" : ""}`.padEnd(12);
      });
      return [date, act.padEnd(12), ...cells].join(" | ").trimEnd();
    })
    .join("\n");
}

// Each line: the day, what is done on it, and the expected start and end of each task after that. A line without an act
// says what is expected when only days have passed.
const FOUR_WEEKS = [
  [
    "the test begins beside a task of twenty days that is nearly done, and no finished day is lost",
    "A20 T5 B5",
    `
11-09 | begin A      | 11-09 12-07  | 12-08 12-14  | 12-15 12-21
11-16 |              | 11-09 12-07  | 12-08 12-14  | 12-15 12-21
11-20 |              | 11-09 12-07  | 12-08 12-14  | 12-15 12-21
12-04 | begin T      | 11-09 12-07  | 12-04 12-14  | 12-15 12-21
12-07 |              | 11-09 12-07  | 12-04 12-14  | 12-15 12-21
12-08 | finish A     | done         | 12-04 12-14  | 12-15 12-21
12-15 | finish T     | done         | done         | 12-15 12-21`,
  ],
  [
    "three tasks run side by side, and to finish one early makes the others earlier by what was left of it",
    "A5 T5 B5",
    `
11-09 | begin A      | 11-09 11-13  | 11-16 11-20  | 11-24 11-30
11-09 | begin T      | 11-09 11-13  | 11-09 11-20  | 11-24 11-30
11-09 | begin B      | 11-09 11-13  | 11-09 11-20  | 11-09 11-30
11-12 | finish A     | done         | 11-09 11-18  | 11-09 11-26
11-17 |              | done         | 11-09 11-18  | 11-09 11-26
11-19 | finish T     | done         | done         | 11-09 11-26
11-27 | finish B     | done         | done         | done`,
  ],
  [
    "a paused task keeps what was done, and takes only the rest when it goes on",
    "A10 T5",
    `
11-09 | begin A      | 11-09 11-20  | 11-24 11-30
11-16 | pause A      | 11-16 11-20  | 11-24 11-30
11-16 | begin T      | 11-24 11-30  | 11-16 11-20
11-18 |              | 11-24 11-30  | 11-16 11-20
11-24 | finish T     | 11-24 11-30  | done
11-24 | begin A      | 11-24 11-30  | done
11-30 |              | 11-24 11-30  | done`,
  ],
  [
    "a task that outlives its estimate delays the test by the days that pass, and a new estimate counts from what was done",
    "A5 T5",
    `
11-09 | begin A      | 11-09 11-13  | 11-16 11-20
11-13 |              | 11-09 11-13  | 11-16 11-20
11-16 |              | 11-09 ?      | 11-16 11-20~
11-18 |              | 11-09 ?      | 11-18 11-25~
11-18 | estimate A 8 | 11-09 11-20  | 11-24 11-30
11-24 | finish A     | done         | 11-24 11-30
11-26 |              | done         | 11-26 12-02`,
  ],
  [
    "the vendor works half as much from the second week on, and what was done before stays done",
    "A10 T5",
    `
11-09 | begin A      | 11-09 11-20  | 11-24 11-30
11-16 | capacity 3.125 | 11-09 11-30  | 12-01 12-14
11-25 |              | 11-09 11-30  | 12-01 12-14
12-01 | begin T      | 11-09 ?      | 12-01 12-14~`,
  ],
] as const;

describe("Four weeks of work from Monday 9 November 2020, one person-day a day", () => {
  it.each(FOUR_WEEKS)("%s", (_, start, acts) => {
    expect(course(start, acts)).toBe(acts.trim());
  });
});

const hundredths = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((n) => n / 100);
const someQueue = fc.record({
  capacityDays: hundredths(20),
  reserve: fc.integer({ min: 0, max: 900 }).map((n) => n / 1000),
  daysOff: fc.array(fc.integer({ min: 0, max: 60 }).map(later), { maxLength: 4 }),
  workedUntil: fc.constant(MONDAY),
});
const someTask = fc.record({
  estimateDays: fc.option(hundredths(30), { freq: 6 }),
  startedOn: fc.constant(null),
  workedDays: fc.oneof(fc.constant(0), hundredths(10)),
});
const someTasks = (status: TaskStatus, prefix: string, minLength = 0) =>
  fc
    .array(someTask, { minLength, maxLength: 6 })
    .map((all) => all.map((each, n): PlannedTask => ({ ...each, status, id: `${prefix}${n}` })));
const busy = someTasks("in_progress", "w");
const waits = someTasks("not_started", "q");
const someState = fc
  .record({ queue: someQueue, busy, waits })
  .map((each): State => ({ queue: each.queue, tasks: [...each.busy, ...each.waits] }));
const someDays = fc.integer({ min: 0, max: 40 });

function later(days: number): Day {
  return dayOfNumber(dayNumber(MONDAY) + days);
}
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const workOf = ({ tasks }: State) => sum(tasks.map(({ workedDays }) => workedDays ?? 0));
const leftIn = ({ tasks }: State) =>
  sum(tasks.filter(({ status }) => status === "in_progress").map((task) => leftOf(task) ?? 0));
/** The person-days that a vendor gives to planned work from Monday 9 November up to a day. */
const givenBy = ({ queue }: State, on: Day) => {
  const one: PlannedTask = { id: "all", estimateDays: 1e6, status: "in_progress", startedOn: null };
  return workedBy(CALENDAR, queue, [one], on)[0]?.workedDays ?? 0;
};
const FAR = "9999-12-31";
const notLater = (is: Day | null | undefined, was: Day | null | undefined) =>
  (is ?? FAR) <= (was ?? FAR);
const byId = (all: readonly Expected[]) => new Map(all.map((each) => [each.id, each]));

describe("Whatever a queue holds", () => {
  it("total work is conserved: what the vendor gives is done, as far as there is work to take it", () => {
    fc.assert(
      fc.property(someState, someDays, (state, days) => {
        const on = later(days);
        const done = workOf(counted(state, on)) - workOf(state);
        expect(done).toBeCloseTo(Math.min(givenBy(state, on), leftIn(state)), 5);
      }),
    );
  });

  it("counting step by step is counting at once", () => {
    fc.assert(
      fc.property(someState, someDays, someDays, (state, a, b) => {
        const [first, last] = [later(Math.min(a, b)), later(Math.max(a, b))];
        expect(counted(counted(state, first), last)).toEqual(counted(state, last));
      }),
    );
  });

  it("no act takes away what any task has got", () => {
    const acts = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 5 }),
        verb: fc.constantFrom("begin", "pause", "finish", "capacity", "estimate"),
        on: fc.nat(),
        value: hundredths(20),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(someState, acts, (start, all) => {
        let [state, passed] = [start, 0];
        for (const { days, verb, on, value } of all) {
          passed += days;
          const about =
            verb === "capacity" ? value : state.tasks[on % (state.tasks.length || 1)]?.id;
          const before = new Map(state.tasks.map((task) => [task.id, task.workedDays ?? 0]));
          state = acted(state, later(passed), `${verb} ${about} ${value}`);
          for (const { id, workedDays } of state.tasks)
            expect(workedDays ?? 0).toBeGreaterThanOrEqual(before.get(id) ?? 0);
        }
      }),
    );
  });

  it("finishing a task never delays another", () => {
    fc.assert(
      fc.property(someState, someDays, fc.nat(), (state, days, at) => {
        const on = later(days);
        const id = state.tasks[at % (state.tasks.length || 1)]?.id;
        const before = byId(expected(state, on));
        for (const task of expected(acted(state, on, `finish ${id}`), on)) {
          const was = before.get(task.id);
          expect(notLater(task.startsOn, was?.startsOn)).toBe(true);
          expect(notLater(task.endsOn, was?.endsOn)).toBe(true);
        }
      }),
    );
  });

  it("starting what stands first changes no end, and no start but its own", () => {
    fc.assert(
      fc.property(someState, someDays, (state, days) => {
        const on = later(days);
        const first = state.tasks.find(({ status }) => status === "not_started");
        fc.pre(first !== undefined);
        const before = byId(expected(state, on));
        for (const task of expected(acted(state, on, `begin ${first?.id}`), on)) {
          const was = before.get(task.id);
          expect(task.endsOn).toBe(was?.endsOn);
          if (task.id !== first?.id) expect(task.startsOn).toBe(was?.startsOn);
        }
      }),
    );
  });

  it("the passing of days alone changes no expected start or end while the work in progress lasts", () => {
    fc.assert(
      fc.property(someState, someDays, (state, days) => {
        const on = later(days);
        fc.pre(givenBy(state, on) < leftIn(state));
        const now = byId(expected(state, on));
        for (const { id, startsOn, endsOn } of expected(state, MONDAY)) {
          const is = now.get(id);
          // A day more than twenty years ahead is unknown until it comes nearer.
          if (startsOn !== null) expect(is?.startsOn).toBe(startsOn);
          // A task whose days are used up has no end any more until somebody says that it is done.
          if (is?.endsOn === null) expect(endsOn === null || endsOn < on).toBe(true);
          else if (endsOn !== null) expect(is?.endsOn).toBe(endsOn);
        }
      }),
    );
  });
});
