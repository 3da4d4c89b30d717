import { describe, expect, it } from "vitest";
import { putFirst } from "./put-first";

/** Every test costs the work behind it one day; `slack` is how many days that work has until it is late. */
const withSlack = (slack: number) => (tests: readonly string[]) =>
  tests.length > slack ? [{ taskId: "work", businessDays: tests.length - slack }] : [];

describe("Of the tests that a queue owes", () => {
  it.each([
    ["all are taken if no deadline breaks", 2, ["A", "B"], []],
    ["those that keep every deadline are taken, in the order of the queue", 1, ["A"], ["B"]],
    ["the first is taken even if it breaks a deadline alone", 0, ["A"], ["B"]],
  ])("%s", (_, slack, taken, left) => {
    const chosen = putFirst(["A", "B"], withSlack(slack));
    expect(chosen.taken).toEqual(taken);
    expect(chosen.left.map(({ taskId }) => taskId)).toEqual(left);
  });

  it("each one left says what it would make late beside those taken, and by how much", () => {
    expect(putFirst(["A", "B"], withSlack(1)).left).toEqual([
      { taskId: "B", missed: [{ taskId: "work", businessDays: 1 }] },
    ]);
    expect(putFirst(["A", "B"], withSlack(0)).left).toEqual([
      { taskId: "B", missed: [{ taskId: "work", businessDays: 2 }] },
    ]);
  });

  it("a later test is taken although one before it is not", () => {
    const missedBy = (tests: readonly string[]) =>
      tests.includes("A") ? [{ taskId: "work", businessDays: 1 }] : [];
    expect(putFirst(["A", "B"], missedBy).taken).toEqual(["B"]);
  });

  it("none is taken if there is none", () => {
    expect(putFirst([], withSlack(0))).toEqual({ taken: [], left: [] });
  });
});
