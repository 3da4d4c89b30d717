// An approved order of a vendor with two lines of work: what can have put a test off is on its line.
import { describe, expect, it } from "vitest";
import type { ApprovedPlan, InputTask, QueuedTask, QueueNow } from "../projects/queue-inputs";
import { day } from "../projects/state.fixture";
import { changesOf, dated, inputsOf } from "../queues/inputs";
import { driftOf } from "./order-drifted";
import { CALENDAR } from "./told.fixture";

const STATUSES = { "": "not_started", "!": "blocked", ">": "in_progress" } as const;
const isSign = (sign: string): sign is keyof typeof STATUSES => sign in STATUSES;

/** `A3 s:T2 s:B1!`: A is on the main line, T and B on line s; B is blocked (`>`: in progress). */
const queue = (drawn: string): QueuedTask[] =>
  drawn.split(" ").map((each) => {
    const [, lineId = null, id = "", estimate = "", sign = ""] =
      /^(?:(\w):)?(\w)(\d+)([!>]?)$/.exec(each) ?? [];
    const status = isSign(sign) ? STATUSES[sign] : "not_started";
    const fullChainTest = id === "T";
    return { id, lineId, estimateDays: Number(estimate), status, dueOn: null, fullChainTest };
  });

const VENDOR = { capacityDays: 5, reserve: 0, daysOff: [], lines: [{ id: "s", capacityDays: 5 }] };

function plan(then: string, now: string, vendor: Partial<QueueNow> = {}): ApprovedPlan {
  const tasks = queue(then).map(
    ({ fullChainTest: _, ...task }): InputTask => ({ ...task, startedOn: null }),
  );
  const order = tasks.map(({ id }) => id);
  const inputs = { ...VENDOR, tasks };
  const compared = { inputs, order, now: { ...VENDOR, ...vendor, tasks: queue(now) } };
  const changes = changesOf(compared).map((change) => ({
    ...change,
    on: day("2020-12-01"),
    by: "somebody",
  }));
  return { ...compared, proposalId: "no. 1", on: day("2020-11-24"), changes };
}

const drawnDrift = (approved: ApprovedPlan): string => {
  const drift = driftOf(approved, CALENDAR);
  if (drift === null) return "as approved";
  const changes = drift.changes.map(
    ({ what, taskId, lineId, from, to }) =>
      `${what} ${taskId ?? lineId ?? "of the vendor"} ${from} → ${to}`,
  );
  const tasks = drift.tasks.map(({ id, now }) => `${id} starts ${now.starts?.slice(5)}`);
  return [...tasks, ...changes].join("; ");
};

const THEN = "A3 s:B1 s:T2 C1";

describe("The order A, B, T, C, with B and the test T on line s, from Tuesday 24 November", () => {
  it.each([
    ["is as approved while nothing changes", THEN, {}, "as approved"],
    ["is as approved when the other line takes longer", "A9 s:B1 s:T2 C1", {}, "as approved"],
    ["is as approved when a task enters the other line", "A3 X5 s:B1 s:T2 C1", {}, "as approved"],
    [
      "is as approved when less can be done on the main line",
      THEN,
      { capacityDays: 1 },
      "as approved",
    ],
    [
      "has drifted when the task before the test takes longer",
      "A9 s:B4 s:T2 C1",
      {},
      "T starts 11-30; estimate B 1 → 4",
    ],
    [
      "has drifted when a task enters the line before the test",
      "A3 s:X2 s:B1 s:T2 C1",
      {},
      "T starts 11-27; entered X null → null",
    ],
    [
      "has drifted when less can be done on the line",
      THEN,
      { lines: [{ id: "s", capacityDays: 1 }] },
      "T starts 12-01; capacity s 5 → 1",
    ],
    [
      "has drifted when a task goes to the line before the test",
      "s:A3 s:B1 s:T2 C1",
      {},
      "T starts 11-30; line A null → s",
    ],
    [
      "has drifted when the test goes to the other line",
      "A3 s:B1 T2 C1",
      {},
      "T starts 11-27; line T s → null",
    ],
    [
      "has drifted when a later task of the line is begun first",
      "A3 s:B1 s:T2 s:C3>",
      {},
      "T starts 11-30; line C null → s; estimate C 1 → 3; begun C 4 → null",
    ],
  ])("%s", (_, now, vendor, expected) => {
    expect(drawnDrift(plan(THEN, now, vendor))).toBe(expected);
  });
});

it("a change of a line's capacity is dated by the versions of that line", () => {
  const version = { taskId: null, reserve: null, daysOff: [], status: null, by: "somebody" };
  const nothing = { estimateDays: null, dueOn: null };
  const of = (lineId: string | null, capacityDays: number, on: string) => ({
    ...version,
    ...nothing,
    lineId,
    capacityDays,
    on: day(on),
  });
  const change = { what: "capacity", taskId: null, lineId: "s", from: 5, to: 1 } as const;
  const versions = [
    of(null, 5, "2020-11-01"),
    of("s", 5, "2020-11-10"),
    of(null, 1, "2020-11-20"),
    of("s", 1, "2020-11-30"),
  ];
  expect(dated(change, versions).on).toBe("2020-11-30");
});

it("what is frozen names the lines only where there are any", () => {
  const [main, other] = queue("A3 s:B1").map((task) => ({ ...task, startedOn: null }));
  if (main === undefined || other === undefined) throw new Error("two tasks");
  const { lines: _, ...one } = VENDOR;
  expect(inputsOf({ ...one, lines: [] }, [main])).not.toHaveProperty("lines");
  expect(inputsOf(one, [main]).tasks[0]).not.toHaveProperty("lineId");
  expect(inputsOf(VENDOR, [other])).toMatchObject({
    lines: VENDOR.lines,
    tasks: [{ id: "B", lineId: "s" }],
  });
});
