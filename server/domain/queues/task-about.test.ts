import { describe, expect, it } from "vitest";
import type { TaskStatus } from "../projects/task-status";
import { kindOfTask, missingOfTest, rebuildable, type TaskBuild, withdrawable } from "./task-about";

const plain: TaskBuild = { fullChainTest: false, version: null, platform: null };
const test: TaskBuild = { fullChainTest: true, version: "1.1.4", platform: "android" };
const VENDOR = { partyId: "vendor", whole: false } as const;
const STATUSES: readonly TaskStatus[] = [
  "not_started",
  "blocked",
  "in_progress",
  "in_review",
  "done",
];

describe("the full-chain test of a build", () => {
  it.each([
    [{ ...test, version: null, platform: null }, "version"],
    [{ ...test, version: null }, "version"],
    [{ ...test, platform: null }, "platform"],
    [test, null],
    [plain, null],
    [{ ...test, fullChainTest: false, version: null }, null],
  ])("%j lacks %s", (about, missing) => {
    expect(missingOfTest(about)).toBe(missing);
  });

  it("the full-chain test of a build is of the kind test, whatever was chosen", () => {
    expect(kindOfTask(true, "operation")).toBe("test");
    expect(kindOfTask(false, "operation")).toBe("operation");
    expect(kindOfTask(false, undefined)).toBe("development");
  });
});

describe("the build of a task", () => {
  it.each(STATUSES)("what a task tests can change only while it waits: %s", (status) => {
    const waits = status === "not_started" || status === "blocked";
    const others: readonly TaskBuild[] = [
      plain,
      { ...test, version: "1.2.0" },
      { ...test, platform: "ios" },
    ];
    for (const other of others) {
      expect(rebuildable({ ...test, status }, other).ok, JSON.stringify(other)).toBe(waits);
      expect(rebuildable({ ...other, status }, test).ok, JSON.stringify(other)).toBe(waits);
    }
  });

  it.each(STATUSES)(
    "work that tests nothing can be linked to another version at any time: %s",
    (status) => {
      expect(rebuildable({ ...plain, status }, { ...plain, version: "1.2.0" }).ok).toBe(true);
      expect(rebuildable({ ...test, status }, test).ok).toBe(true);
    },
  );
});

describe("a withdrawal", () => {
  it.each(STATUSES)("a task is withdrawn unless it is done: %s", (status) => {
    const outcome = withdrawable({ id: "a", status, directedBy: null }, [], VENDOR);
    expect(outcome.ok ? null : outcome.code).toBe(status === "done" ? "task-done" : null);
  });

  it("a task that an undecided order holds is not withdrawn", () => {
    const task = { id: "a", status: "not_started", directedBy: null } as const;
    expect(withdrawable(task, [{ proposedOrder: ["b"] }], VENDOR).ok).toBe(true);
    expect(
      withdrawable(task, [{ proposedOrder: ["b"] }, { proposedOrder: ["b", "a"] }], VENDOR),
    ).toEqual({ ok: false, code: "task-proposed" });
  });

  it.each([
    [null, true],
    ["vendor", true],
    ["ministry", false],
    ["another vendor", false],
  ])(
    "a vendor withdraws its own task and one that nobody directed: directed by %s, %s",
    (by, may) => {
      const task = { id: "a", status: "not_started", directedBy: by } as const;
      expect(withdrawable(task, [], VENDOR).ok).toBe(may);
      expect(withdrawable(task, [], { partyId: "ministry", whole: true }).ok).toBe(true);
    },
  );
});
