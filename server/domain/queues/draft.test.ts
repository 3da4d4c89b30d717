import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  following,
  isEmptyDraft,
  makeAgain,
  makeAllAgain,
  moveBeside,
  movedRows,
  movesTo,
  moveTo,
  NO_STEPS,
  type Steps,
  takeAllBack,
  takeBack,
  type Way,
  withMove,
} from "./draft";
import { moveAll } from "./order";

const rows = (text: string) => text.split(" ").filter((row) => row !== "");

describe("Moving a row by a control", () => {
  it.each<[string, string, Way, string | null]>([
    ["A B C", "C", "first", "C A B"],
    ["A B C", "C", "up", "A C B"],
    ["A B C", "A", "down", "B A C"],
    ["A B C", "A", "last", "B C A"],
    ["A B C", "B", 3, "A C B"],
    ["A B C", "B", 99, "A C B"],
    ["A B C", "B", 0, "B A C"],
    ["A B C D", "B D", "up", "B D A C"],
    ["A B C D", "A C", "down", "B A C D"],
    ["A B C D", "D A", "last", "B C A D"],
    ["A B C", "A", "first", null],
    ["A B C", "A", "up", null],
    ["A B C", "C", "down", null],
    ["A B C", "B", 2, null],
    ["A B C", "Z", "first", null],
  ])("in %s, moving %s %s gives %s", (order, tasks, way, expected) => {
    const made = moveTo(rows(order), rows(tasks), way);
    expect(made && moveAll(rows(order), [made]).join(" ")).toBe(expected);
  });
});

describe("Dropping a row beside another", () => {
  it.each<[string, string, string, "before" | "after", string | null]>([
    ["A B C D", "D", "A", "before", "D A B C"],
    ["A B C D", "A", "C", "after", "B C A D"],
    ["A B C D", "A", "C", "before", "B A C D"],
    ["A B C D", "A C", "D", "after", "B D A C"],
    ["A B C D", "A", "B", "before", null],
    ["A B C D", "B", "A", "after", null],
    ["A B C D", "A B", "B", "after", null],
    ["A B C D", "A", "Z", "after", null],
    ["A B C D", "B", "Z", "after", null],
  ])("in %s, dropping %s %s %s gives %s", (order, tasks, target, side, expected) => {
    const made = moveBeside(rows(order), rows(tasks), target, side);
    expect(made && moveAll(rows(order), [made]).join(" ")).toBe(expected);
  });
});

it("an order updated move by move equals one computed from scratch", () => {
  const base = rows("A B C D");
  const follow = following(base);
  const steps = [
    { tasks: ["A"], place: 2 },
    { tasks: ["B"], place: 3 },
    { tasks: ["D"], place: 1 },
  ];
  for (const length of [0, 1, 2, 3, 2, 0, 3]) {
    const moves = steps.slice(0, length);
    expect(follow(moves)).toEqual(moveAll(base, moves));
  }
  expect(follow([{ tasks: ["A"], place: 4 }]).join(" ")).toBe("B C D A");
});

/** A letter moves that row to the first place; `<` undoes, `>` redoes, `0` undoes all and `1` redoes all. */
const drafted = (text: string): string => {
  const steps = rows(text).reduce<Steps>((before, step) => {
    const done: Readonly<Record<string, (steps: Steps) => Steps>> = {
      "<": takeBack,
      ">": makeAgain,
      "0": takeAllBack,
      "1": makeAllAgain,
    };
    return done[step]?.(before) ?? withMove(before, { tasks: [step], place: 1 });
  }, NO_STEPS);
  const said = (moves: Steps["moves"]) => moves.flatMap(({ tasks }) => tasks).join(" ");
  return `${said(steps.moves)} | ${said(steps.undone)}`;
};

describe("Undoing and redoing moves", () => {
  it.each([
    ["A B", "A B | "],
    ["A B <", "A | B"],
    ["A B < <", " | B A"],
    ["A B C <", "A B | C"],
    ["A B < < >", "A | B"],
    ["A B C < < < >", "A | C B"],
    ["A B < C", "A C | "],
    ["<", " | "],
    ["A >", "A | "],
    ["A B C 0", " | C B A"],
    ["A B C < 0 1", "A B C | "],
    ["A B 0 >", "A | B"],
  ])("the steps %s give %s", (given, expected) => {
    expect(drafted(given)).toBe(expected);
  });

  it("nothing can be redone once everything was redone", () => {
    const made = makeAllAgain({ moves: [], undone: [{ tasks: ["A"], place: 1 }] });
    expect(made).toEqual({ moves: [{ tasks: ["A"], place: 1 }], undone: [] });
  });
});

describe("A draft", () => {
  const empty = { ...NO_STEPS, reason: null, risk: null, alternatives: null };
  const moves = [{ tasks: ["A"], place: 1 }];

  it("a draft without a move or a word is empty", () => {
    expect(isEmptyDraft(empty)).toBe(true);
    expect(isEmptyDraft({ ...empty, reason: "", risk: "", alternatives: "" })).toBe(true);
  });

  it.each([
    ["a move", { moves }],
    ["a move that was taken back", { undone: moves }],
    ["as many moves as were taken back", { moves, undone: moves }],
    ["a reason", { reason: "why" }],
    ["a risk", { risk: "which" }],
    ["alternatives", { alternatives: "what else" }],
  ])("a draft with %s is not empty", (_, change) => {
    expect(isEmptyDraft({ ...empty, ...change })).toBe(false);
  });
});

describe("Making an order again on another one", () => {
  it.each([
    ["A B C D", "D A B C", "D>1"],
    ["A B C D", "B C D A", "A>4"],
    ["A B C", "A B C", ""],
    ["B C D", "D A B C", "D>1"],
    ["A B C D X", "D A B C", "D>1"],
    ["D A B C", "D A B C", ""],
    ["A B C D", "D C A B", "D>1 C>2"],
  ])("the order %s becomes %s by the moves %s", (present, other, expected) => {
    const moves = movesTo(rows(present), rows(other));
    expect(moves.map(({ tasks, place }) => `${tasks}>${place}`).join(" ")).toBe(expected);
  });

  const order = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 25 });

  it("any order can be made again exactly on any order of the same rows", () => {
    fc.assert(
      fc.property(
        order.chain((ids) =>
          fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
        ),
        ([present, other]) => {
          expect(moveAll(present, movesTo(present, other))).toEqual(other);
        },
      ),
    );
  });

  it("any order can be made again on any other order, as far as they have the same rows", () => {
    fc.assert(
      fc.property(order, order, (present, other) => {
        const made = moveAll(present, movesTo(present, other));
        const both = new Set(present.filter((id) => other.includes(id)));
        expect(made.toSorted()).toEqual(present.toSorted());
        expect(made.filter((id) => both.has(id))).toEqual(other.filter((id) => both.has(id)));
      }),
    );
  });
});

it("of the named rows, those that are in another place were moved by a person", () => {
  const base = rows("A B C D");
  const moves = [
    { tasks: ["D"], place: 1 },
    { tasks: ["B"], place: 1 },
    { tasks: ["B"], place: 3 },
  ];
  const order = moveAll(base, moves);
  expect(order.join(" ")).toBe("D A B C");
  expect([...movedRows(base, order, moves)]).toEqual(["D", "B"]);
});

it("a row that was moved away and back was not moved", () => {
  const base = rows("A B C D");
  const moves = [
    { tasks: ["D"], place: 1 },
    { tasks: ["D"], place: 4 },
  ];
  expect([...movedRows(base, moveAll(base, moves), moves)]).toEqual([]);
});
