import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { day } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import { dueNext } from "./due-next";

const CALENDAR = businessCalendar(["2020-11-23"]);
const FRIDAY = day("2020-11-20");

const task = (id: string, dueOn: string | null, status: TaskStatus = "not_started") => ({
  id,
  status,
  dueOn: dueOn === null ? null : day(dueOn),
});

describe("the task that has no time left", () => {
  it.each([
    ["its last day is over", "2020-11-19", -1],
    ["its last day is today", "2020-11-20", 0],
    ["its last day is the next business day, after a weekend and a holiday", "2020-11-24", 1],
  ])("is named if %s", (_, dueOn, left) =>
    expect(dueNext([task("A", dueOn)], FRIDAY, CALENDAR)).toMatchObject({ id: "A", left }),
  );

  it.each([
    ["it has two business days", task("A", "2020-11-25")],
    ["it has no last day", task("A", null)],
    ["it waits for a check", task("A", "2020-11-19", "in_review")],
    ["it is done", task("A", "2020-11-19", "done")],
  ])("is not named if %s", (_, only) => expect(dueNext([only], FRIDAY, CALENDAR)).toBeNull());

  it("is the one with the earliest last day, and of several the one whose turn comes first", () => {
    const tasks = [task("A", "2020-11-24"), task("B", "2020-11-20"), task("C", "2020-11-20")];
    expect(dueNext(tasks, FRIDAY, CALENDAR)?.id).toBe("B");
  });

  it("is also one that cannot begin", () =>
    expect(dueNext([task("A", "2020-11-20", "blocked")], FRIDAY, CALENDAR)?.id).toBe("A"));
});
