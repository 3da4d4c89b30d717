import { describe, expect, it } from "vitest";
import { newerLive, retargeted, retitled, type TestTask } from "./retarget";

/** Versions in their order: 1.1.4, 1.2.0, 1.2.1. Users of Android have 1.2.0 and those of iOS 1.2.1. */
const LIVE = [
  { platformId: "Android", ordinal: 2, version: "1.2.0" },
  { platformId: "iOS", ordinal: 3, version: "1.2.1" },
];
const test = (more: Partial<TestTask> = {}): TestTask => ({
  fullChainTest: true,
  status: "not_started",
  platformId: "Android",
  ordinal: 1,
  ...more,
});

describe("the version that users have instead of the one that a waiting test names", () => {
  it.each<[string, Partial<TestTask>, string | null]>([
    ["a waiting test of an older version", {}, "1.2.0"],
    ["one that cannot be started now", { status: "blocked" }, "1.2.0"],
    ["one of the other platform", { platformId: "iOS" }, "1.2.1"],
    ["one of the live version", { ordinal: 2 }, null],
    ["one of a version that no user has yet", { ordinal: 3 }, null],
    ["one in progress", { status: "in_progress" }, null],
    ["one in review", { status: "in_review" }, null],
    ["one that is done", { status: "done" }, null],
    ["one whose version no record says", { ordinal: null }, null],
    ["one whose platform no record says", { platformId: null }, null],
    ["other work", { fullChainTest: false }, null],
  ])("for %s (%o) it is %s", (_, more, version) =>
    expect(newerLive(test(more), LIVE)?.version ?? null).toBe(version),
  );
});

describe("making a waiting test of 1.1.4 the test of what users have", () => {
  it.each<[string, Partial<TestTask>, { named: string; tested: boolean }, string]>([
    ["as the person saw it", {}, { named: "1.2.0", tested: false }, "1.2.0"],
    ["while another task tests 1.2.0", {}, { named: "1.2.0", tested: true }, "test-there"],
    ["after users got another version", {}, { named: "1.1.5", tested: false }, "conflict"],
    ["after it began", { status: "in_progress" }, { named: "1.2.0", tested: false }, "conflict"],
    ["after somebody else did", { ordinal: 2 }, { named: "1.2.0", tested: false }, "conflict"],
  ])("%s (%o, %o) comes to %s", (_, more, said, expected) => {
    const found = retargeted(test(more), LIVE, said);
    expect(found.ok ? found.value.version : found.code).toBe(expected);
  });
});

describe("the title of a test whose version changed from 1.1.4 to 1.2.0", () => {
  it.each([
    ["Android版1.1.4の通しの試験", "Android版1.2.0の通しの試験"],
    ["The full-chain test of 1.1.4.", "The full-chain test of 1.2.0."],
    ["通しの試験（v1.1.4）", "通しの試験（v1.2.0）"],
    ["1.1.4から1.1.4まで", "1.2.0から1.2.0まで"],
    ["1.1.40の試験", "1.1.40の試験"],
    ["1.1.4.2の試験", "1.1.4.2の試験"],
    ["11.1.4の試験", "11.1.4の試験"],
    ["1x1x4の試験", "1x1x4の試験"],
    ["通しの試験", "通しの試験"],
  ])("%s becomes %s", (before, after) =>
    expect(retitled({ ja: before }, "1.1.4", "1.2.0")).toEqual({ ja: after }),
  );

  it("a title in both languages changes in both, and one in English alone stays so", () => {
    const both = { ja: "版1.1.4の試験", en: "Test of 1.1.4" };
    expect(retitled(both, "1.1.4", "1.2.0")).toEqual({ ja: "版1.2.0の試験", en: "Test of 1.2.0" });
    expect(retitled({ en: "Test of 1.1.4" }, "1.1.4", "1.2.0")).toEqual({ en: "Test of 1.2.0" });
  });
});
