import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { gistOf, leadingOf, missedDirected, plannedStart, raisedBy } from "./leading";
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

describe("The gist of a new order", () => {
  /** The effects with the business days by which each starts later, and the start after it. */
  const shifted = (drawn: string, ...later: readonly (number | null)[]) =>
    effects(drawn).map((effect, at) => ({
      ...effect,
      later: later[at] ?? null,
      startsAfter: day(`2020-12-0${at + 1}`),
    }));

  it("names the row that gains most, what is delayed and by how much, and the start that is gained", () => {
    expect(gistOf(shifted("C 3→1, A 1→2, B 2→3", -4, 2, 3))).toEqual({
      lead: { taskId: "C", from: 3, to: 1 },
      delayed: 2,
      least: 2,
      most: 3,
      startsOn: "2020-12-01",
    });
  });

  it("names no row if nothing moves", () => {
    expect(gistOf([])).toEqual({ lead: null, delayed: 0, least: 0, most: 0, startsOn: null });
  });

  it.each([
    ["that is earlier", -1, "2020-12-01"],
    ["that stays as it was", 0, null],
    ["that is later", 1, null],
    ["that is unknown", null, null],
  ])("plans a start of the first row %s: %s days, %s", (_, later, startsOn) => {
    expect(plannedStart(shifted("C 3→1", later))).toBe(startsOn);
  });
});
