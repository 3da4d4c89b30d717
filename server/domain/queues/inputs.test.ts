import { describe, expect, it } from "vitest";
import type {
  Compared,
  Input,
  InputChange,
  InputTask,
  InputVersion,
  QueuedTask,
  VendorInputs,
} from "../projects/queue-inputs";
import { day } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import { changesOf, dated, inputsOf, presentTasks } from "./inputs";

const SIGNS: Readonly<Record<string, TaskStatus>> = {
  "!": "blocked",
  ">": "in_progress",
  "*": "in_review",
  "+": "done",
};

/**
 * `A3 B?<12-03 C2!`: A takes three days, B has no estimate and is due on 3 December, C is blocked; `>` in progress, `+`
 * done.
 */
const queued = (drawn: string): QueuedTask[] =>
  drawn.split(" ").map((each) => {
    const [, id = "", estimate = "", sign = "", due = ""] =
      /^(\w)([\d?]+)([!>*+]?)(?:<(.*))?$/.exec(each) ?? [];
    return {
      id,
      estimateDays: estimate === "?" ? null : Number(estimate),
      status: SIGNS[sign] ?? "not_started",
      dueOn: due === "" ? null : day(`2020-${due}`),
      fullChainTest: false,
    };
  });
const frozen = (drawn: string): InputTask[] =>
  queued(drawn).map(({ fullChainTest: _, ...task }) => ({
    ...task,
    startedOn: task.status === "in_progress" ? day("2020-11-20") : null,
  }));

const VENDOR: VendorInputs = { capacityDays: 5, reserve: 0.2, daysOff: [day("2020-12-30")] };

/** An order of the waiting tasks in `then`, compared with the queue `now`. */
const compared = (then: string, now = then, vendor: Partial<VendorInputs> = {}): Compared => {
  const tasks = frozen(then);
  return {
    inputs: { ...VENDOR, tasks },
    order: tasks.filter(({ status }) => status !== "in_progress").map(({ id }) => id),
    now: { ...VENDOR, ...vendor, tasks: queued(now) },
  };
};

it("the inputs of a forecast are taken from rows with more columns, and nothing else is taken", () => {
  const queue = { ...VENDOR, partyId: "prime" };
  const tasks = frozen("A3>").map((task) => ({ ...task, title: "title" }));
  expect(inputsOf(queue, tasks)).toEqual({ ...VENDOR, tasks: frozen("A3>") });
});

it("the inputs of a forecast keep the work that was done, and say nothing where none was", () => {
  const [begun, paused] = frozen("A3> B2");
  if (begun === undefined || paused === undefined) throw new Error("two tasks");
  const rows = [
    { ...begun, workedDays: 1.25 },
    { ...paused, workedDays: null },
    { ...paused, workedDays: 0 },
  ];
  expect(inputsOf(VENDOR, rows).tasks).toEqual([{ ...begun, workedDays: 1.25 }, paused, paused]);
});

it("the tasks for forecasting an approved order again keep the work done by the day of the proposal", () => {
  const { inputs, ...rest } = compared("W9> A3 B2", "W9> A3 X1> B2");
  const done = inputs.tasks.map((task) => (task.id === "B" ? task : { ...task, workedDays: 2 }));
  const { working, waiting } = presentTasks({ ...rest, inputs: { ...inputs, tasks: done } });
  const drawn = [...working, ...waiting].map(({ id, workedDays }) => `${id} ${workedDays}`);
  expect(drawn).toEqual(["W 2", "X 0", "A 2", "B 0"]);
});

describe("The tasks for forecasting an approved order again", () => {
  /** Working and waiting tasks as drawn. For a new forecast only "blocked" and "not started" are distinguished. */
  const drawn = (tasks: readonly InputTask[]) =>
    tasks
      .map(({ id, estimateDays, status, dueOn, startedOn }) =>
        [
          `${id}${estimateDays ?? "?"}`,
          status === "blocked" ? "!" : "",
          status === "in_progress" ? ">" : "",
          dueOn === null ? "" : `<${dueOn.slice(5)}`,
          startedOn === null ? "" : ` since ${startedOn.slice(5)}`,
        ].join(""),
      )
      .join(", ");

  it.each([
    ["are those of the order while nothing changes", "A3 B2", "A3 B2", "", "A3, B2"],
    [
      "begin with the work that was in progress then",
      "W2> A3 B2",
      "W2> A3 B2",
      "W2> since 11-20",
      "A3, B2",
    ],
    [
      "take the estimate and due date of that work from the current queue",
      "W2> A3",
      "W5><12-03 A3",
      "W5><12-03 since 11-20",
      "A3",
    ],
    [
      "keep that work as it was when it has left the queue",
      "W2> A3",
      "A3",
      "W2> since 11-20",
      "A3",
    ],
    [
      "leave out that work among the waiting tasks, whatever its current status",
      "W2> A3",
      "A3 W2",
      "W2> since 11-20",
      "A3",
    ],
    ["put tasks begun since then before waiting tasks", "A3 B2 C1", "A3 B2> C1", "", "B2, A3, C1"],
    ["keep done tasks of the order at the front", "A3 B2", "A3 B2+", "", "B2, A3"],
    ["include a task entered since then unless it is done", "A3", "X1 A3 Y1+", "", "X1, A3"],
    ["say which tasks are blocked", "A3 B2", "A3! B2", "", "A3!, B2"],
    ["take the current estimates and due dates", "A3 B2", "A? B4<12-03", "", "A?, B4<12-03"],
  ])("the tasks for a new forecast %s", (_, then, now, working, waiting) => {
    const present = presentTasks(compared(then, now));
    expect(drawn(present.working)).toBe(working);
    expect(drawn(present.waiting)).toBe(waiting);
  });
});

describe("A change of the vendor's inputs", () => {
  const about = (change: Partial<VendorInputs>) => changesOf(compared("A3", "A3", change));
  const found = (what: Input, from: number | null, to: number | string | null) => [
    { what, taskId: null, from, to },
  ];

  it("a change of the vendor's inputs is reported if the vendor works less or its capacity is no longer known", () => {
    expect(about({ capacityDays: 4 })).toEqual(found("capacity", 5, 4));
    expect(about({ capacityDays: null })).toEqual(found("capacity", 5, null));
  });

  it("a change of the vendor's inputs is reported if more is reserved for defects", () => {
    expect(about({ reserve: 0.3 })).toEqual(found("reserve", 0.2, 0.3));
  });

  it("a change of the vendor's inputs is reported for each new day off", () => {
    const daysOff = [day("2020-12-30"), day("2020-12-28")];
    expect(about({ daysOff })).toEqual(found("day-off", null, "2020-12-28"));
  });

  it("a change of the vendor's inputs is not reported if it makes nothing later", () => {
    expect(about({})).toEqual([]);
    expect(about({ capacityDays: 6, reserve: 0.1, daysOff: [] })).toEqual([]);
  });

  it("a change of the vendor's inputs is not reported if the capacity was unknown before", () => {
    const { inputs, ...rest } = compared("A3", "A3", { capacityDays: 4 });
    expect(changesOf({ ...rest, inputs: { ...inputs, capacityDays: null } })).toEqual([]);
  });
});

describe("A change of a task", () => {
  it.each<[string, string, string, readonly InputChange[]]>([
    ["is not reported if there is none", "W2> A3 B2", "W2> A3 B2", []],
    ["is not reported if it takes less time", "A3 B2", "A2 B2", []],
    [
      "is reported if it takes longer",
      "A3 B2",
      "A3 B4",
      [{ what: "estimate", taskId: "B", from: 2, to: 4 }],
    ],
    [
      "is reported if its estimate was removed",
      "A3",
      "A?",
      [{ what: "estimate", taskId: "A", from: 3, to: null }],
    ],
    [
      "is reported if it got an estimate",
      "A?",
      "A3",
      [{ what: "estimate", taskId: "A", from: null, to: 3 }],
    ],
    [
      "is reported if its due date differs",
      "A3<12-03",
      "A3<12-01",
      [{ what: "due", taskId: "A", from: "2020-12-03", to: "2020-12-01" }],
    ],
    [
      "is reported if work in progress takes longer, but not if it ends",
      "W2> A3",
      "W4+ A3",
      [{ what: "estimate", taskId: "W", from: 2, to: 4 }],
    ],
    [
      "is reported with its place if it is blocked now",
      "A3 B2",
      "A3 B2!",
      [{ what: "blocked", taskId: "B", from: 2, to: null }],
    ],
    [
      "is reported with its place if it is no longer blocked",
      "A3! B2",
      "A3 B2",
      [{ what: "unblocked", taskId: "A", from: 1, to: null }],
    ],
    ["is not reported if it stays blocked", "A3! B2", "A3! B2", []],
    ["is not reported if it begins in its turn", "A3 B2", "A3> B2", []],
    ["is not reported if two begin in their turn", "A3 B2 C1", "A3> B2> C1", []],
    [
      "is reported if it begins before one ahead of it",
      "A3 B2 C1",
      "A3 B2> C1",
      [{ what: "begun", taskId: "B", from: 2, to: null }],
    ],
    [
      "is reported for each task that begins before one ahead of it",
      "A3 B2 C1",
      "A3 B2* C1+",
      [
        { what: "begun", taskId: "B", from: 2, to: null },
        { what: "begun", taskId: "C", from: 3, to: null },
      ],
    ],
  ])("a change of a task %s", (_, then, now, expected) => {
    expect(changesOf(compared(then, now))).toEqual(expected);
  });
});

describe("A task that was entered after the approval", () => {
  const entered = [{ what: "entered", taskId: "X", from: null, to: null }];
  it.each([
    ["is reported if it waits ahead of the order", "X1 A3 B2", entered],
    ["is reported if it waits between two tasks of the order", "A3 X1 B2", entered],
    ["is not reported if it waits behind the order", "A3 B2 X1", []],
    ["is reported if it is in progress, whatever its place", "A3 B2 X1>", entered],
    ["is reported while the last task of the order still waits", "A3> B2 X1>", entered],
    ["is not reported if it is in progress and no task of the order waits", "A3> B2> X1>", []],
    ["is not reported if it is done", "X1+ A3 B2", []],
  ])("a task entered after the approval %s", (_, now, expected) => {
    expect(changesOf(compared("A3 B2", now))).toEqual(expected);
  });
});

describe("The version that made a change", () => {
  const version = (on: string, more: Partial<InputVersion>): InputVersion => ({
    taskId: "A",
    on: day(on),
    by: `writer of ${on}`,
    capacityDays: null,
    reserve: null,
    daysOff: [],
    status: null,
    estimateDays: null,
    dueOn: null,
    ...more,
  });
  const of = (what: Input, from: number | string | null, to: number | string | null) => ({
    what,
    taskId: "A",
    from,
    to,
  });
  const off = [day("2020-12-30")];
  const [third, first] = [day("2020-12-03"), day("2020-12-01")];

  it.each<[Input, InputChange, Partial<InputVersion>, Partial<InputVersion>]>([
    ["capacity", of("capacity", 5, 4), { capacityDays: 5 }, { capacityDays: 4 }],
    ["reserve", of("reserve", 0.2, 0.3), { reserve: 0.2 }, { reserve: 0.3 }],
    ["day-off", of("day-off", null, "2020-12-30"), { daysOff: [] }, { daysOff: off }],
    [
      "day-off",
      of("day-off", null, "2020-12-30"),
      { daysOff: [first] },
      { daysOff: [first, ...off] },
    ],
    ["estimate", of("estimate", 3, 4), { estimateDays: 3 }, { estimateDays: 4 }],
    ["due", of("due", "2020-12-03", "2020-12-01"), { dueOn: third }, { dueOn: first }],
    ["blocked", of("blocked", 1, null), { status: "not_started" }, { status: "blocked" }],
    ["unblocked", of("unblocked", 1, null), { status: "blocked" }, { status: "not_started" }],
    ["begun", of("begun", 2, null), { status: "not_started" }, { status: "in_progress" }],
    ["entered", of("entered", null, null), { status: "done" }, { status: "not_started" }],
  ])("a change was made by the first version that has it (%s)", (_, change, before, after) => {
    const versions = [
      version("2020-11-20", after),
      version("2020-11-24", before),
      version("2020-11-25", after),
      version("2020-11-26", after),
    ];
    expect(dated(change, versions)).toEqual({
      ...change,
      on: "2020-11-25",
      by: "writer of 2020-11-25",
    });
  });

  it("a change was made by the first of all versions if none precedes it", () => {
    const versions = [version("2020-11-24", { status: "in_progress" })];
    expect(dated(of("begun", 2, null), versions).on).toBe("2020-11-24");
    expect(dated(of("begun", 2, null), [version("2020-11-24", {})]).on).toBe("2020-11-24");
  });

  it("a change was made by a version of the same task only", () => {
    const versions = [
      version("2020-11-24", { estimateDays: 4 }),
      version("2020-11-25", { taskId: "B", estimateDays: 3 }),
      version("2020-11-26", { taskId: "B", estimateDays: 4 }),
    ];
    expect(dated(of("estimate", 3, 4), versions).on).toBe("2020-11-24");
  });

  it("a change has no known author if no version contains it", () => {
    const change = of("estimate", 3, 4);
    expect(dated(change, [])).toEqual({ ...change, on: null, by: null });
    expect(dated(change, [version("2020-11-24", { estimateDays: 3 })])).toEqual({
      ...change,
      on: null,
      by: null,
    });
  });
});
