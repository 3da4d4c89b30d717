import { describe, expect, it } from "vitest";
import type {
  ApprovedPlan,
  DatedChange,
  InputTask,
  QueuedTask,
  QueueNow,
} from "../projects/queue-inputs";
import type { Proposal } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import { changesOf, dated } from "../queues/inputs";
import { driftOf, orderDrifted, readDrift } from "./order-drifted";
import { CALENDAR, told } from "./told.fixture";

const APPROVED = day("2020-11-27");
const CHANGED = day("2020-12-01");

const STATUSES: Readonly<Record<string, TaskStatus>> = {
  "!": "blocked",
  ">": "in_progress",
  "+": "done",
};

/**
 * `A3 B1<12-03 C2! D1>`: A takes three person-days, B is due on 3 December, C is blocked, D is in progress (`+`: done).
 */
function queue(text: string): QueuedTask[] {
  return text.split(" ").map((each) => {
    const [, id = "", estimate = "", sign = "", due = ""] =
      /^(\w)([\d?]+)([!>+]?)(?:<(.*))?$/.exec(each) ?? [];
    return {
      id,
      estimateDays: estimate === "?" ? null : Number(estimate),
      status: STATUSES[sign] ?? "not_started",
      dueOn: due === "" ? null : day(`2020-${due}`),
      fullChainTest: id === "T",
    };
  });
}

const VENDOR = { capacityDays: 6.25, reserve: 0.2, daysOff: [] };

/** One person-day per business day from Tuesday 24 November 2020: A 24 to 26, T 27 to 30, B 1 December. */
function plan(then: string, now = then, vendor: Partial<QueueNow> = {}): ApprovedPlan {
  const tasks = queue(then).map(
    ({ fullChainTest: _, ...task }): InputTask => ({ ...task, startedOn: null }),
  );
  const compared = {
    inputs: { ...VENDOR, tasks },
    order: tasks.map(({ id }) => id),
    now: { ...VENDOR, ...vendor, tasks: queue(now) },
  };
  const changes = changesOf(compared).map(
    (change): DatedChange => ({ ...change, on: CHANGED, by: "somebody" }),
  );
  return { ...compared, proposalId: "no. 1", on: day("2020-11-24"), changes };
}

function drawnDrift(approved: ApprovedPlan): string {
  const drift = driftOf(approved, CALENDAR);
  if (drift === null) return "as approved";
  const short = (on: string | null) => on?.slice(5) ?? "?";
  const tasks = drift.tasks.map(
    ({ id, was, now }) =>
      `${id} ${[was.starts, was.ends, was.due].map(short).join(" ")} → ${[now.starts, now.ends, now.due].map(short).join(" ")}`,
  );
  const changes = drift.changes.map(
    ({ what, taskId, from, to }) => `${what} ${taskId ?? "of the vendor"} ${from} → ${to}`,
  );
  return [...tasks, ...changes].join("; ");
}

const THEN = "A3 T2 B1<12-03";

describe("an approved order", () => {
  it.each([
    ["while nothing changes", THEN, {}],
    ["whatever is done in its turn", "A3+ T2> B1<12-03", {}],
    ["when a task ahead takes less time", "A2 T2 B1<12-03", {}],
    ["when a task ahead is blocked", "A3! T2 B1<12-03", {}],
    [
      "when the test itself takes longer and its start and all due dates hold",
      "A3 T4 B1<12-03",
      {},
    ],
    ["when a task other than a test gets more time", "A3 T2 B1<12-31", {}],
    ["when another task comes behind it", "A3 T2 B1<12-03 X9", {}],
    ["when the vendor can work more", THEN, { capacityDays: 9, reserve: 0.1 }],
    ["when a test that drifted is done", "A9+ T2+ B1+<12-03", { capacityDays: 1 }],
  ] as const)("an approved order has not drifted %s", (_, now, vendor) => {
    expect(drawnDrift(plan(THEN, now, vendor))).toBe("as approved");
  });

  it.each([
    [
      "when the vendor can work less: the test starts later, a due date is missed",
      THEN,
      { capacityDays: 3.125 },
      "T 11-27 11-30 ? → 12-02 12-07 ?; B 12-01 12-01 12-03 → 12-08 12-09 12-03; capacity of the vendor 6.25 → 3.125",
    ],
    [
      "when more is reserved for defects",
      THEN,
      { reserve: 0.6 },
      "T 11-27 11-30 ? → 12-02 12-07 ?; B 12-01 12-01 12-03 → 12-08 12-09 12-03; reserve of the vendor 0.2 → 0.6",
    ],
    [
      "when the vendor's capacity is removed",
      THEN,
      { capacityDays: null },
      "T 11-27 11-30 ? → ? ? ?; B 12-01 12-01 12-03 → ? ? 12-03; capacity of the vendor 6.25 → null",
    ],
    [
      "when the vendor takes a day off",
      THEN,
      { daysOff: [day("2020-11-26")] },
      "T 11-27 11-30 ? → 11-30 12-01 ?; day-off of the vendor null → 2020-11-26",
    ],
    [
      "when a task ahead takes longer",
      "A5 T2 B1<12-03",
      {},
      "T 11-27 11-30 ? → 12-01 12-02 ?; estimate A 3 → 5",
    ],
    [
      "when a task begins before its turn",
      "A3 T2 B1><12-03",
      {},
      "T 11-27 11-30 ? → 11-30 12-01 ?; begun B 3 → null",
    ],
    [
      "when other work is put before it and begins at once",
      "A3 T2 B1<12-03 X1>",
      {},
      "T 11-27 11-30 ? → 11-30 12-01 ?; entered X null → null",
    ],
    [
      "when work that was done comes back ahead of it",
      "X1 A3 T2 B1<12-03",
      {},
      "T 11-27 11-30 ? → 11-30 12-01 ?; entered X null → null",
    ],
    [
      "when the test is blocked",
      "A3 T2! B1<12-03",
      {},
      "T 11-27 11-30 ? → ? ? ?; blocked T 2 → null",
    ],
    [
      "when a due date is moved earlier and is missed",
      "A3 T2 B1<11-30",
      {},
      "B 12-01 12-01 12-03 → 12-01 12-01 11-30; due B 2020-12-03 → 2020-11-30",
    ],
    [
      "when the end of a task with a due date becomes unknown",
      "A3 T2 B?<12-03",
      {},
      "B 12-01 12-01 12-03 → 12-01 ? 12-03; estimate B 1 → null",
    ],
  ] as const)("an approved order has drifted %s", (_, now, vendor, expected) => {
    expect(drawnDrift(plan(THEN, now, vendor))).toBe(expected);
  });

  it("an approved order has drifted if the test's due date is moved later or removed, but not if it is moved earlier and still met", () => {
    const then = "T2<12-21 A1";
    expect(drawnDrift(plan(then, "T2<12-30 A1"))).toBe(
      "T 11-24 11-25 12-21 → 11-24 11-25 12-30; due T 2020-12-21 → 2020-12-30",
    );
    expect(drawnDrift(plan(then, "T2 A1"))).toContain("due T 2020-12-21 → null");
    expect(drawnDrift(plan(then, "T2<12-01 A1"))).toBe("as approved");
  });

  it("an approved order has not drifted when days pass or when what stands first begins beside work in progress", () => {
    const waiting = plan("W20 T5 B5<12-11");
    const inputs = {
      ...waiting.inputs,
      tasks: waiting.inputs.tasks.map((task) =>
        task.id === "W"
          ? ({
              ...task,
              status: "in_progress",
              startedOn: day("2020-11-02"),
              workedDays: 16,
            } as const)
          : task,
      ),
    };
    const approved = { ...waiting, inputs, order: ["T", "B"] };
    for (const now of ["W20> T5 B5<12-11", "W20> T5> B5<12-11", "W20+ T5> B5><12-11"]) {
      const compared = { inputs, order: approved.order, now: { ...VENDOR, tasks: queue(now) } };
      expect(changesOf(compared)).toEqual([]);
      expect(drawnDrift({ ...approved, ...compared })).toBe("as approved");
    }
    // Without the sixteen days that were done on W, nothing would have met the due date from the first.
    const late = { ...VENDOR, tasks: queue("W25> T5 B5<12-11") };
    expect(drawnDrift({ ...approved, now: late })).toBe(
      "T 11-30 12-04 ? → 12-07 12-11 ?; B 12-07 12-11 12-11 → 12-14 12-18 12-11",
    );
  });

  it("an approved order has drifted if a blocked task before the test can start after all", () => {
    expect(drawnDrift(plan("A3! T2", "A3 T2"))).toBe(
      "T 11-24 11-25 ? → 11-27 11-30 ?; unblocked A 1 → null",
    );
  });
});

describe("the finding order-drifted", () => {
  const drifted = plan(THEN, THEN, { capacityDays: 1 });
  const proposal: Proposal = {
    id: "no. 1",
    number: 1,
    partyId: "prime",
    status: "approved",
    proposedOn: day("2020-11-24"),
    due: null,
    approvedOn: APPROVED,
    replaced: false,
    approvers: ["adviser", "executive"],
    answers: [],
  };
  const since = (changed: Proposal, plans = [drifted]) =>
    told(drawn("Android 1.0 ○", { proposals: [changed], plans }), "order-drifted");

  it("order-drifted holds from the change on, and never before the approval", () => {
    expect(since(proposal)).toEqual(["no. 1 since 2020-12-01"]);
    expect(since({ ...proposal, approvedOn: day("2020-12-02") })).toEqual([
      "no. 1 since 2020-12-02",
    ]);
  });

  it.each([
    ["once the values have come back", {}, [plan(THEN)]],
    ["once a later order has replaced it", { replaced: true }, []],
    ["before it is approved", { status: "open" as const, approvedOn: null }, [drifted]],
  ])("order-drifted does not hold %s", (_, more, plans) => {
    expect(since({ ...proposal, ...more }, plans)).toEqual([]);
  });

  it("order-drifted is addressed to the roles that approved the order and to the official, and keeps both forecasts", () => {
    const [finding] = orderDrifted({ proposals: [proposal], plans: [drifted] }, CALENDAR);
    expect(finding?.actors?.map(({ role }) => role)).toEqual(["adviser", "executive", "official"]);
    expect(finding?.records).toEqual([
      { kind: "task", id: "T" },
      { kind: "task", id: "B" },
    ]);
    expect(readDrift(JSON.parse(JSON.stringify(finding?.facts)))).toEqual(
      driftOf(drifted, CALENDAR),
    );
    expect(readDrift({ silent: 1 })).toBeNull();
  });
});

describe("the author of a change", () => {
  const version = {
    taskId: null,
    reserve: 0.2,
    daysOff: [],
    status: null,
    estimateDays: null,
    dueOn: null,
  };
  const change = { what: "capacity", taskId: null, from: 6.25, to: 1 } as const;
  const written = (capacities: readonly number[]) =>
    dated(
      change,
      capacities.map((capacityDays, at) => ({
        ...version,
        capacityDays,
        on: day(`2020-12-0${at + 1}`),
        by: `person ${at + 1}`,
      })),
    );

  it.each([
    ["the person who moved it away from the approved value", [6.25, 1], "person 2 on 2020-12-02"],
    ["not the person who changed it further", [6.25, 3, 1], "person 2 on 2020-12-02"],
    [
      "not the person who changed it before it came back once",
      [6.25, 2, 6.25, 1],
      "person 4 on 2020-12-04",
    ],
    ["unknown if no version says", [], "null on null"],
  ] as const)("the author of a change is %s", (_, capacities, expected) => {
    const { by, on } = written(capacities);
    expect(`${by} on ${on}`).toBe(expected);
  });
});
