import { describe, expect, it } from "vitest";
import type { Instant } from "../calendar/day";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import {
  isRanked,
  isUnderWay,
  type LastSaid,
  lacksResult,
  movesOn,
  movingAndStopped,
  undoable,
} from "./status";

it.each<[TaskStatus, boolean]>([
  ["not_started", true],
  ["blocked", true],
  ["in_progress", false],
  ["in_review", false],
  ["done", false],
])("whether a task that is %s has a place among the waiting tasks is %s", (status, ranked) => {
  expect(isRanked(status)).toBe(ranked);
});

it("work that was begun and is not done is under way", () => {
  const all: readonly TaskStatus[] = ["not_started", "blocked", "in_progress", "in_review", "done"];
  expect(all.filter(isUnderWay)).toEqual(["in_progress", "in_review"]);
});

it("work in progress that has stopped is told apart, and work in review is neither", () => {
  const task = (id: string, status: TaskStatus, stopped = false) => ({
    id,
    status,
    blockedReason: stopped ? { ja: "環境を待つ" } : null,
  });
  const { moving, stopped } = movingAndStopped([
    task("moves", "in_progress"),
    task("stopped", "in_progress", true),
    task("in review", "in_review"),
  ]);
  expect([moving, stopped].map((tasks) => tasks.map(({ id }) => id))).toEqual([
    ["moves"],
    ["stopped"],
  ]);
});

it.each<[TaskStatus, TaskStatus, boolean]>([
  ["not_started", "in_progress", true],
  ["blocked", "in_progress", true],
  ["in_progress", "in_review", true],
  ["in_review", "done", true],
  ["not_started", "blocked", false],
  ["blocked", "not_started", false],
  ["in_progress", "in_progress", false],
  ["done", "in_review", false],
])("whether a task advances from %s to %s is %s", (from, to, expected) => {
  expect(movesOn(from, to)).toBe(expected);
});

it.each([
  [true, "not_run", true],
  [true, "no_record", true],
  [true, "failed", false],
  [true, "reported", false],
  [true, "verified", false],
  [true, null, false],
  [false, null, false],
] as const)(
  "a full-chain test (%s) of a build that is %s lacks its result: %s",
  (fullChainTest, verdict, lacks) => {
    expect(lacksResult({ fullChainTest, verdict })).toBe(lacks);
  },
);

describe("Undoing a report on a task", () => {
  const before = {
    status: "in_progress",
    startedOn: day("2020-11-20"),
    blockedReason: null,
  } as const;
  const last: LastSaid = {
    kind: "task-status-set",
    actorId: "Vera",
    at: "2020-11-24T00:00:00.000000Z" as Instant,
    before,
  };
  const later = (seconds: string) => `2020-11-24T00:${seconds}.000000Z` as Instant;

  it("a report on a task can be undone by the same person within a minute", () => {
    expect(undoable(last, "Vera", later("00:01"))).toEqual(accept(before));
    expect(undoable(last, "Vera", later("01:00"))).toEqual(accept(before));
  });

  it("a stop of work that has begun can be undone too", () => {
    expect(undoable({ ...last, kind: "task-stopped" }, "Vera", later("00:01"))).toEqual(
      accept(before),
    );
  });

  it.each<[string, LastSaid | null, string, string]>([
    ["more than a minute later", last, "Vera", "01:01"],
    ["by another person", last, "Otto", "00:01"],
    ["where nothing was said", null, "Vera", "00:01"],
    ["where no status was said", { ...last, kind: "task-amended" }, "Vera", "00:01"],
    ["where nothing stood before", { ...last, before: null }, "Vera", "00:01"],
  ])("a report on a task cannot be undone %s", (_, said, who, when) => {
    expect(undoable(said, who, later(when))).toEqual({ ok: false, code: "undo-too-late" });
  });
});
