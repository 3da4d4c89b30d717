import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { type Day, parseDay } from "../calendar/day";
import {
  type Capacity,
  type Expected,
  forecast,
  meetsDue,
  type PlannedTask,
  rateOf,
  workingDays,
} from "./forecast";

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const HOLIDAYS = businessCalendar(["2020-11-03", "2020-11-23", "2021-01-01", "2021-01-11"]);
const TODAY = day("2020-11-24"); // a Tuesday
const ONE_A_DAY: Capacity = { daysAWeek: 6.25, reserve: 0.2 };

/** `A2 B?  C1! D4/3`: A takes two person-days, B has no estimate, C takes one and is blocked, of D's four three are done. */
const tasks = (text: string): PlannedTask[] =>
  text
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => ({
      id: each.slice(0, 1),
      estimateDays: each.includes("?") ? null : Number.parseFloat(each.slice(1)),
      status: each.endsWith("!") ? "blocked" : "not_started",
      startedOn: null,
      workedDays: Number.parseFloat(each.split("/")[1] ?? "0"),
    }));
const working = (text: string, since: string): PlannedTask[] =>
  tasks(text).map((task) => ({ ...task, status: "in_progress", startedOn: day(since) }));

const drawn = (
  waiting: string,
  {
    busy = [],
    capacity = ONE_A_DAY,
    off = [],
    today = TODAY,
  }: {
    readonly busy?: readonly PlannedTask[];
    readonly capacity?: Capacity;
    readonly off?: readonly Day[];
    readonly today?: Day;
  } = {},
): string =>
  forecast({ working: busy, waiting: tasks(waiting) }, capacity, workingDays(HOLIDAYS, today, off))
    .map(
      ({ id, startsOn, endsOn, atTheEarliest }) =>
        `${id} ${startsOn?.slice(5) ?? "?"}–${endsOn?.slice(5) ?? "?"}${atTheEarliest ? "~" : ""}`,
    )
    .join(", ");

describe("A forecast with one person-day per business day, from Tuesday 24 November 2020", () => {
  it.each([
    ["A2 B2 C1", "A 11-24–11-25, B 11-26–11-27, C 11-30–11-30"],
    ["A0.5 B0.5 C1", "A 11-24–11-24, B 11-24–11-24, C 11-25–11-25"],
    ["A1.5 B1", "A 11-24–11-25, B 11-25–11-26"],
    ["A1 B? C1", "A 11-24–11-24, B 11-25–?, C 11-25–11-25~"],
    ["A1 B2! C1", "A 11-24–11-24, B ?–?, C 11-25–11-25~"],
    ["", ""],
  ])("the queue %s is forecast as %s", (waiting, expected) => {
    expect(drawn(waiting)).toBe(expected);
  });

  it("no work is expected at the turn of the year or on a holiday", () => {
    expect(drawn("A1 B1 C1", { today: day("2020-12-28") })).toBe(
      "A 12-28–12-28, B 01-04–01-04, C 01-05–01-05",
    );
  });

  it("no work is expected on the vendor's days off", () => {
    expect(drawn("A2 B1", { off: [day("2020-11-25")] })).toBe("A 11-24–11-26, B 11-27–11-27");
  });
});

describe("Work in progress", () => {
  it("work in progress is not interrupted, and waiting tasks begin after it", () => {
    expect(drawn("B1", { busy: working("A2", "2020-11-24") })).toBe("A 11-24–11-25, B 11-26–11-26");
  });

  it("work in progress takes what is left of its estimate, whenever it began", () => {
    expect(drawn("B1", { busy: working("A4/1", "2020-11-20") })).toBe(
      "A 11-20–11-26, B 11-27–11-27",
    );
    expect(drawn("B1", { busy: working("A4/1", "2020-10-01") })).toBe(
      "A 10-01–11-26, B 11-27–11-27",
    );
  });

  it("work in progress takes what is left one task after another", () => {
    expect(drawn("C1", { busy: working("A20/18 B2", "2020-11-20") })).toBe(
      "A 11-20–11-25, B 11-20–11-27, C 11-30–11-30",
    );
  });

  it("work in progress that has reached its estimate leaves only an earliest day", () => {
    expect(drawn("B1", { busy: working("A2/2", "2020-11-02") })).toBe("A 11-02–?, B 11-24–11-24~");
  });

  it("paused work takes only what is left of it", () => {
    expect(drawn("A4/3 B1")).toBe("A 11-24–11-24, B 11-25–11-25");
    expect(drawn("A4/4 B1")).toBe("A 11-24–?, B 11-24–11-24~");
  });
});

describe("A forecast", () => {
  const days = workingDays(HOLIDAYS, TODAY);
  const task = (id: string, more: Partial<PlannedTask>): PlannedTask => ({
    id,
    estimateDays: 2,
    status: "in_progress",
    startedOn: null,
    ...more,
  });
  const of = (working: readonly PlannedTask[], waiting: readonly PlannedTask[] = []) =>
    forecast({ working, waiting }, ONE_A_DAY, days);
  const on = (text: string): Day => day(text);

  it("a forecast gives the days to the tasks in progress one after another, and none to tasks in review", () => {
    const since = on("2020-11-20");
    const begun = [
      task("A", { startedOn: since }),
      task("B", { startedOn: since }),
      task("C", { startedOn: since, status: "in_review" }),
    ];
    expect(of(begun)).toEqual<Expected[]>([
      { id: "A", startsOn: since, endsOn: on("2020-11-25"), atTheEarliest: false },
      { id: "B", startsOn: since, endsOn: on("2020-11-27"), atTheEarliest: false },
      { id: "C", startsOn: since, endsOn: null, atTheEarliest: false },
    ]);
  });

  it("a forecast takes no time for tasks in review or done, and gives only their start", () => {
    const started = on("2020-11-20");
    for (const status of ["in_review", "done"] as const) {
      const waiting = [task("B", { status: "not_started" })];
      expect(of([task("A", { status, startedOn: started })], waiting)).toEqual<Expected[]>([
        { id: "A", startsOn: started, endsOn: null, atTheEarliest: false },
        { id: "B", startsOn: TODAY, endsOn: on("2020-11-25"), atTheEarliest: false },
      ]);
    }
  });

  it("a forecast of a task without counted work takes the whole estimate", () => {
    expect(of([task("A", {})])[0]?.endsOn).toBe("2020-11-25");
    expect(of([task("A", { workedDays: null })])[0]?.endsOn).toBe("2020-11-25");
  });

  it("a forecast has no end for work in progress without an estimate, and only earliest days after it", () => {
    const waiting = [task("B", { status: "not_started" })];
    expect(of([task("A", { estimateDays: null, startedOn: TODAY })], waiting)).toEqual<Expected[]>([
      { id: "A", startsOn: TODAY, endsOn: null, atTheEarliest: false },
      { id: "B", startsOn: TODAY, endsOn: on("2020-11-25"), atTheEarliest: true },
    ]);
  });

  it("a forecast has no end beyond twenty years", () => {
    const [near, far] = of(
      [],
      [5000, 6000].map((estimateDays, n) =>
        task(String(n), { estimateDays, status: "not_started" }),
      ),
    );
    expect(near?.endsOn).not.toBeNull();
    expect(far?.endsOn).toBeNull();
  });
});

describe("Working days", () => {
  const days = workingDays(HOLIDAYS, day("2020-11-21"), [day("2020-11-25")]);

  it("business days exclude weekends, holidays and the vendor's days off", () => {
    expect([0, 1, 2].map(days.nth)).toEqual(["2020-11-24", "2020-11-26", "2020-11-27"]);
    expect(days.nth(0)).toBe("2020-11-24");
  });
});

it.each<[string | null | undefined, string | null | undefined, boolean]>([
  ["2020-12-01", "2020-11-30", true],
  ["2020-12-01", "2020-12-01", true],
  ["2020-12-01", "2020-12-02", false],
  ["2020-12-01", null, false],
  ["2020-12-01", undefined, false],
  [null, "2020-11-30", false],
  [undefined, "2020-11-30", false],
])(
  "whether a task due on %s that ends on %s meets its due date is %s",
  (dueOn, endsOn, expected) => {
    const read = (text: string | null | undefined) => (text == null ? text : day(text));
    expect(meetsDue(read(dueOn), read(endsOn))).toBe(expected);
  },
);

it.each<[number | null, number, number | null]>([
  [6.25, 0.2, 1],
  [5, 0, 1],
  [null, 0, null],
  [5, 1, null],
  [1e-10, 0, null],
])(
  "with %s person-days a week and a share of %s reserved, a business day has %s",
  (daysAWeek, reserve, rate) => {
    expect(rateOf({ daysAWeek, reserve })).toBe(rate);
  },
);

describe("Capacity", () => {
  it("half the capacity takes twice as long", () => {
    expect(drawn("A2 B1", { capacity: { daysAWeek: 3.125, reserve: 0.2 } })).toBe(
      "A 11-24–11-27, B 11-30–12-01",
    );
  });

  it.each([
    ["no record", null, 0.2],
    ["all kept for defects", 5, 1],
    ["none", 0, 0.2],
  ])("without a usable capacity (%s) nothing is known", (_, daysAWeek, reserve) => {
    expect(drawn("A2", { capacity: { daysAWeek, reserve } })).toBe("A ?–?");
  });
});

const someTasks = fc
  .array(
    fc.record({
      estimateDays: fc.option(fc.double({ min: 0.25, max: 30, noNaN: true })),
      status: fc.constantFrom<PlannedTask["status"]>("not_started", "blocked"),
      startedOn: fc.constant(null),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((task, n): PlannedTask => ({ ...task, id: String(n) })));
const someWork = fc
  .array(
    fc.record({
      estimateDays: fc.option(fc.double({ min: 0.25, max: 30, noNaN: true })),
      status: fc.constantFrom<PlannedTask["status"]>("in_progress", "in_review"),
      startedOn: fc.option(fc.constantFrom(day("2020-11-02"), day("2020-11-20"), TODAY)),
      workedDays: fc.double({ min: 0, max: 30, noNaN: true }),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((task, n): PlannedTask => ({ ...task, id: `w${n}` })));
const rate = fc.double({ min: 0.5, max: 40, noNaN: true });

describe("Whatever the queue holds", () => {
  const days = workingDays(HOLIDAYS, TODAY);

  it("no task ends before it starts", () => {
    fc.assert(
      fc.property(someWork, someTasks, rate, (busy, waiting, daysAWeek) =>
        forecast({ working: busy, waiting }, { daysAWeek, reserve: 0.2 }, days).every(
          ({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn,
        ),
      ),
    );
  });

  it("more capacity makes nothing later", () => {
    fc.assert(
      fc.property(someWork, someTasks, rate, rate, (busy, waiting, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((daysAWeek) =>
          forecast({ working: busy, waiting }, { daysAWeek, reserve: 0.2 }, days),
        );
        const last = "9999-12-31";
        return (less ?? []).every(({ startsOn, endsOn }, n) => {
          const faster = more?.[n];
          const notLater = (slow: Day | null, fast: Day | null | undefined) =>
            (fast ?? "0000") <= (slow ?? last);
          return notLater(startsOn, faster?.startsOn) && notLater(endsOn, faster?.endsOn);
        });
      }),
    );
  });

  it("waiting tasks begin in order", () => {
    fc.assert(
      fc.property(someTasks, rate, (waiting, daysAWeek) => {
        const starts = forecast(
          { working: [], waiting },
          { daysAWeek, reserve: 0.2 },
          days,
        ).flatMap(({ startsOn }) => startsOn ?? []);
        return starts.every((start, n) => n === 0 || (starts[n - 1] ?? start) <= start);
      }),
    );
  });
});
