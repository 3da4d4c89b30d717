// How the expected start of the owed test moved in the record, reckoned from the acts on the queue alone.
import { expect, it } from "vitest";
import { slippingSince } from "../../domain/findings/test-slipping";
import { day } from "../../domain/projects/state.fixture";
import type { TestMove } from "../../domain/projects/test-moves";
import type { PlannedTask } from "../../domain/queues/forecast";
import { movesOf, type Outlook } from "../../domain/queues/moves";
import { planOf } from "../../domain/queues/plan";
import { isRanked } from "../../domain/queues/status";
import { calendarWithout } from "../../services/calendar";
import { ENTRIES } from "./entries";

const TEST = "通しの試験（Android 1.1.4）";
const VENDOR = { capacityDays: 6.25, reserve: 0.2, daysOff: [] };

interface Row extends PlannedTask {
  readonly fullChainTest: boolean;
}

/** The prime contractor's queue after the acts of the record before a day, and the moves of the test by then. */
function queueOn(until: string) {
  let rows: readonly Row[] = [];
  let counted: string | null = null;
  const moves: TestMove[] = [];
  const outlook = (on: string): Outlook & { readonly tasks: readonly Row[] } => {
    const working = rows.filter(({ status }) => !isRanked(status));
    const waiting = rows.filter(({ status }) => isRanked(status));
    const queue = { ...VENDOR, workedUntil: counted === null ? null : day(counted) };
    const plan = planOf(calendarWithout([]), queue, { working, waiting }, day(on));
    return { tasks: plan.tasks, expected: plan.expect() };
  };
  for (const e of ENTRIES) {
    const on = e.at.slice(0, 10);
    const entered = e.service === "enterTask";
    if (on >= until || !(entered || e.service === "setTaskStatus") || e.input.party !== "persol")
      continue;
    const before = outlook(on);
    counted = on;
    const status = e.input.status ?? "not_started";
    const began = status === "in_progress" ? day(on) : null;
    rows = entered
      ? [
          ...before.tasks,
          {
            id: e.input.title.ja ?? "",
            estimateDays: e.input.estimateDays ?? null,
            status,
            startedOn: began,
            fullChainTest: e.input.fullChainTest ?? false,
          },
        ]
      : before.tasks.map((row) =>
          row.id === e.input.title ? { ...row, status, startedOn: began ?? row.startedOn } : row,
        );
    rows = rows.filter((row) => row.status !== "done");
    const last = moves.at(-1);
    const kept = new Map(last === undefined ? [] : [[TEST, last.to]]);
    const act = { on: day(on), cause: entered ? "entered" : "status", by: "somebody" } as const;
    moves.push(...movesOf(kept, before, outlook(on), act).filter(({ taskId }) => taskId === TEST));
  }
  return { moves, counted: counted ?? until, rows, outlook };
}

it.each([
  ["2020-10-14", "2020-12-10"],
  ["2020-11-05", "2020-12-09"],
  ["2020-11-24", "2020-12-09"],
  ["2020-12-04", "2020-12-09"],
  ["2020-12-18", "2020-12-21"],
  ["2020-12-28", "2021-01-04"],
  ["2021-01-08", "2021-01-08"],
  ["2021-01-20", "2021-01-20"],
])(
  "in the record, seen on %s the test of Android 1.1.4 is expected to start on %s",
  (on, start) => {
    const { expected } = queueOn(on).outlook(on);
    expect(expected.find(({ id }) => id === TEST)?.startsOn).toBe(start);
  },
);

it("in the record the expected start of the test of Android 1.1.4 moved by acts and by passing days", () => {
  const drawn = queueOn("2021-01-08").moves.map(
    ({ on, from, to, cause }) => `${on}: ${from ?? "?"} → ${to ?? "?"} ${cause}`,
  );
  expect(drawn).toEqual([
    "2020-10-13: ? → 2020-12-10 ranked",
    "2020-11-04: 2020-12-10 → 2020-12-08 status",
    "2020-11-05: 2020-12-08 → 2020-12-09 passing",
    "2020-11-20: 2020-12-09 → 2020-12-08 status",
    "2020-11-24: 2020-12-08 → 2020-12-09 passing",
    "2020-12-15: 2020-12-09 → 2020-12-16 passing",
    "2020-12-28: 2020-12-16 → 2021-01-04 passing",
    "2021-01-04: 2021-01-04 → 2021-01-05 passing",
    "2021-01-07: 2021-01-05 → 2021-01-07 passing",
  ]);
});

it("in the record the test of Android 1.1.4 slips from 2020-12-16 on, told two weeks ahead", () => {
  for (const on of ["2020-12-05", "2020-12-16", "2020-12-29", "2021-01-08"]) {
    const { moves, counted, rows } = queueOn(on);
    const tasks = rows.map(({ workedDays = null, ...row }, place) => ({
      ...row,
      workedDays,
      rank: isRanked(row.status) ? String(place).padStart(3, "0") : null,
    }));
    const turn = { taskId: TEST, moves, queue: { ...VENDOR, workedUntil: day(counted) }, tasks };
    expect(slippingSince(turn, calendarWithout([]), 5), `seen on ${on}`).toBe("2020-12-16");
  }
});
