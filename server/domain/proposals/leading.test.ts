import { describe, expect, it } from "vitest";
import { leadingOf, missedDirected, raisedBy } from "./leading";
import type { Effect } from "./proposal";

/** `C 3→1, A 1→2`, with ! where the task misses its due date. */
const effects = (drawn: string): readonly Effect[] =>
  drawn
    .split(", ")
    .filter((each) => each !== "")
    .map((each) => {
      const [, taskId = "", from, to, misses] = /^(\w) (\d)→(\d)(!?)$/.exec(each) ?? [];
      return {
        taskId,
        from: Number(from),
        to: Number(to),
        startsBefore: null,
        startsAfter: null,
        later: null,
        missesDue: misses === "!",
        atTheEarliest: false,
      };
    });

describe("The move that is told first", () => {
  it.each([
    ["C 3→1, A 1→2, B 2→3", "C"],
    ["B 2→1, D 5→3, A 1→2", "D"],
    ["B 2→3, A 1→4", "B"],
  ])("of %s is the one that gains most places, or loses fewest: %s", (drawn, taskId) => {
    expect(leadingOf(effects(drawn))?.taskId).toBe(taskId);
  });

  it("does not exist where nothing moves", () => {
    expect(leadingOf([])).toBeUndefined();
  });
});

it("The rows that gain places are told, not those that lose or keep them", () => {
  expect(raisedBy(effects("C 3→1, A 1→2, E 5→4, D 4→4"))).toEqual(["C", "E"]);
});

it("Of the work that misses its due date, only what was directed is told", () => {
  const missed = missedDirected(effects("A 1→2!, B 2→3!, C 3→4"), new Set(["A", "C"]));
  expect(missed.map(({ taskId }) => taskId)).toEqual(["A"]);
});
