import { describe, expect, it } from "vitest";
import type { Day } from "../calendar/day";
import { decideBy, forecastsOf, insteadOf, startIfLate } from "./forecasts";
import { CALENDAR, plan } from "./frozen-plan.fixture";

const day = (text: string) => text as Day;

describe("The forecasts of a frozen proposal", () => {
  it("each task has its ends and its slack in both orders", () => {
    const of = forecastsOf(CALENDAR, plan("W2 A2:12-02 T3", "TA"));
    expect(of("A")).toEqual({
      endsBefore: "2020-11-27",
      endsAfter: "2020-12-02",
      dueOn: "2020-12-02",
      slackBefore: 3,
      slackAfter: 0,
    });
    expect(of("T")).toMatchObject({
      endsBefore: "2020-12-02",
      endsAfter: "2020-11-30",
      dueOn: null,
    });
  });

  it("a deadline that is missed has negative slack", () => {
    expect(forecastsOf(CALENDAR, plan("W2 A2:12-01 T3", "TA"))("A").slackAfter).toBe(-1);
  });

  it("nothing is known of a proposal from before inputs were kept", () => {
    const old = { ...plan("W2 A2 T3", "TA"), inputs: null };
    expect(forecastsOf(CALENDAR, old)("A")).toMatchObject({ endsAfter: null, slackAfter: null });
    expect(startIfLate(CALENDAR, old)).toBeNull();
  });

  it("decided too late, the first task waits only for what is first on its line of work", () => {
    const { inputs, ...orders } = plan("A2 B1 T3", "TAB");
    if (inputs === null) throw new Error("it has inputs");
    const onLine = (ids: string) => ({
      ...orders,
      inputs: {
        ...inputs,
        lines: [{ id: "line", capacityDays: 5 }],
        tasks: inputs.tasks.map((task) =>
          ids.includes(task.id) ? { ...task, lineId: "line" } : task,
        ),
      },
    });
    expect([insteadOf(onLine("")), startIfLate(CALENDAR, onLine(""))]).toEqual(["A", "2020-11-26"]);
    expect([insteadOf(onLine("BT")), startIfLate(CALENDAR, onLine("BT"))]).toEqual([
      "B",
      "2020-11-25",
    ]);
    expect([insteadOf(onLine("T")), startIfLate(CALENDAR, onLine("T"))]).toEqual([null, null]);
  });

  it("decided too late, the first task waits for what begins before it", () => {
    expect(startIfLate(CALENDAR, plan("W2 A2 B1 T3", "TAB"))).toBe("2020-11-30");
    expect(startIfLate(CALENDAR, plan("W2 T3 A2", "TA"))).toBeNull();
  });
});

describe("The day by which to decide", () => {
  const route = [
    { role: "adviser" as const, days: 3 },
    { role: "executive" as const, days: 5 },
  ];
  it.each([
    ["the start is unknown", 1, null, "2020-11-27"],
    ["the start lies far ahead", 1, "2020-12-09", "2020-11-27"],
    ["the start is near", 1, "2020-11-26", "2020-11-25"],
    ["the start is the next day", 1, "2020-11-25", "2020-11-24"],
    ["the start is past", 1, "2020-11-20", "2020-11-24"],
    ["it is the second step", 2, "2020-11-27", "2020-11-26"],
    ["there is no such step", 3, "2020-11-27", null],
  ])("when %s", (_, step, starts, due) => {
    expect(decideBy(CALENDAR, route, step, day("2020-11-24"), starts as Day | null)).toBe(due);
  });
});
