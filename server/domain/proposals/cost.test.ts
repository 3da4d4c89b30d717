import { describe, expect, it } from "vitest";
import { costOf } from "./cost";
import type { Effect } from "./proposal";

const delayed = (ids: string): readonly Effect[] =>
  ids.split("").map((taskId) => ({
    taskId,
    from: 1,
    to: 2,
    startsBefore: null,
    startsAfter: null,
    later: 3,
    missesDue: false,
    atTheEarliest: false,
  }));

describe("What a new order costs in due dates", () => {
  it.each<[string, Record<string, number | null>, ReturnType<typeof costOf>]>([
    ["nothing is due", {}, { late: 0, kept: false, tightest: null }],
    [
      "every due date is met",
      { A: 5, B: 2 },
      { late: 0, kept: true, tightest: { taskId: "B", slack: 2 } },
    ],
    [
      "one is met on its very day",
      { A: 0 },
      { late: 0, kept: true, tightest: { taskId: "A", slack: 0 } },
    ],
    [
      "one is missed",
      { A: 5, B: -1 },
      { late: 1, kept: false, tightest: { taskId: "B", slack: -1 } },
    ],
    [
      "one is unknown, which is not called met",
      { A: 5, B: null },
      { late: 0, kept: false, tightest: { taskId: "A", slack: 5 } },
    ],
    ["only a task that is not delayed is due", { X: -3 }, { late: 0, kept: false, tightest: null }],
  ])("%s", (_, slack, cost) => {
    expect(costOf(delayed("ABC"), new Map(Object.entries(slack)))).toEqual(cost);
  });
});
