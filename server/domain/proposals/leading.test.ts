import { describe, expect, it } from "vitest";
import { leadingOf, missedDirected, raisedBy } from "./leading";
import type { Effect } from "./proposal";

/** `C 3→1, A 1→2`, with ! if the task misses its due date. */
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

describe("The most important move", () => {
  it.each([
    ["C 3→1, A 1→2, B 2→3", "C"],
    ["B 2→1, D 5→3, A 1→2", "D"],
    ["B 2→3, A 1→4", "B"],
  ])(
    "the most important move of %s is the one that gains the most places or loses the fewest: %s",
    (drawn, taskId) => {
      expect(leadingOf(effects(drawn))?.taskId).toBe(taskId);
    },
  );

  it("there is no most important move if nothing moves", () => {
    expect(leadingOf([])).toBeUndefined();
  });
});

it("only rows that gain places are named, not those that lose or keep theirs", () => {
  expect(raisedBy(effects("C 3→1, A 1→2, E 5→4, D 4→4"))).toEqual(["C", "E"]);
});

it("of the work that misses its due date, only directed work is named", () => {
  const missed = missedDirected(effects("A 1→2!, B 2→3!, C 3→4"), new Set(["A", "C"]));
  expect(missed.map(({ taskId }) => taskId)).toEqual(["A"]);
});
