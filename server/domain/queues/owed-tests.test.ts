import { describe, expect, it } from "vitest";
import type { Verdict } from "../projects/state";
import type { TaskStatus } from "../projects/task-status";
import { labelOfTest, stateOfTest } from "./owed-tests";

describe("a test of Android 1.1.4 (ordinal 1) in a queue", () => {
  const live = (ordinal: number, verdict: Verdict) => [{ platformId: "Android", ordinal, verdict }];
  it.each<[string, Verdict | null, readonly [number, Verdict], string]>([
    ["has not been run, and users have 1.1.4", "not_run", [1, "not_run"], "owed"],
    ["failed, and users have 1.1.4", "failed", [1, "failed"], "owed"],
    ["passed, and users have 1.1.4", "verified", [1, "verified"], "passed"],
    ["passed by the vendor's report", "reported", [1, "reported"], "passed"],
    ["passed, and users have 1.2.0", "verified", [2, "no_record"], "passed"],
    [
      "has not been run, and users have 1.2.0 without a record",
      "not_run",
      [2, "no_record"],
      "owed",
    ],
    ["has not been run, and users have 1.2.2, verified", "not_run", [2, "verified"], "unneeded"],
    ["is of a build that nobody has distributed", null, [1, "not_run"], "owed"],
  ])("that %s (%s, live %j) is %s", (_, verdict, [ordinal, of], state) =>
    expect(stateOfTest({ platformId: "Android", ordinal: 1, verdict }, live(ordinal, of))).toBe(
      state,
    ),
  );
});

describe("what a row calls a full-chain test", () => {
  it.each<[Verdict | null, TaskStatus, string]>([
    ["not_run", "not_started", "untested"],
    ["no_record", "not_started", "untested"],
    [null, "not_started", "untested"],
    ["not_run", "blocked", "untested"],
    ["not_run", "in_progress", "open"],
    ["not_run", "in_review", "open"],
    ["not_run", "done", "open"],
    ["failed", "not_started", "failed"],
    ["failed", "in_progress", "failed"],
    ["reported", "in_review", "reported"],
    ["verified", "not_started", "passed"],
    ["verified", "done", "passed"],
  ])("with the verdict %s and the status %s it is called %s", (verdict, status, label) =>
    expect(labelOfTest(verdict, status)).toBe(label),
  );
});
