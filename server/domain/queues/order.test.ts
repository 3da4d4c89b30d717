import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff, isPermutation, move, moveAll, sameOrder } from "./order";

const rows = (text: string) => text.split(" ").filter((row) => row !== "");
/** `A B C | C>1`: in the order A B C, C is moved to the first place; `B,C>1` moves two rows. */
const after = (text: string): string => {
  const [order = "", moves = ""] = text.split(" | ");
  return moveAll(
    rows(order),
    rows(moves).map((each) => {
      const [tasks = "", place = ""] = each.split(">");
      return { tasks: tasks.split(","), place: Number(place) };
    }),
  ).join(" ");
};

describe("A move", () => {
  it.each([
    ["A B C | C>1", "C A B"],
    ["A B C | A>3", "B C A"],
    ["A B C | A>2", "B A C"],
    ["A B C | B>2", "A B C"],
    ["A B C D | B,D>1", "B D A C"],
    ["A B C D | D,B>1", "B D A C"],
    ["A B C D | A,B>3", "C D A B"],
    ["A B C | C>0", "C A B"],
    ["A B C | A>99", "B C A"],
    ["A B C | Z>1", "A B C"],
    ["A B C | C>1 B>1", "B C A"],
    ["A B C", "A B C"],
  ])("the moves %s give %s", (given, expected) => {
    expect(after(given)).toBe(expected);
  });
});

describe("A difference", () => {
  it.each([
    ["A B C", "C A B", "C 3→1, A 1→2, B 2→3"],
    ["A B C", "A C B", "C 3→2, B 2→3"],
    ["A B C", "A B C", ""],
    ["A B C", "B C", "B 2→1, C 3→2"],
    ["A B", "C B A", "A 1→3"],
  ])("the difference from %s to %s is [%s]", (base, order, expected) => {
    const said = diff(rows(base), rows(order)).map(({ id, from, to }) => `${id} ${from}→${to}`);
    expect(said.join(", ")).toBe(expected);
  });
});

const order = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 });
const moves = (of: readonly string[]) =>
  fc.array(
    fc.record({
      tasks: of.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...of), { maxLength: 5 }),
      place: fc.integer({ min: -3, max: 40 }),
    }),
    { maxLength: 8 },
  );
const moved = order.chain((base) => fc.tuple(fc.constant(base), moves(base)));

describe("Whatever is moved", () => {
  it("a permutation stays a permutation", () => {
    fc.assert(fc.property(moved, ([base, made]) => isPermutation(base, moveAll(base, made))));
  });

  it("moving a row to its own place changes nothing", () => {
    fc.assert(
      fc.property(order, (base) =>
        base.every((id, place) => sameOrder(base, move(base, { tasks: [id], place: place + 1 }))),
      ),
    );
  });

  it("rows that were not moved keep their order", () => {
    fc.assert(
      fc.property(moved, ([base, made]) => {
        const touched = new Set(made.flatMap(({ tasks }) => tasks));
        const still = (of: readonly string[]) => of.filter((id) => !touched.has(id));
        return sameOrder(still(base), still(moveAll(base, made)));
      }),
    );
  });

  it("an empty difference means the same order", () => {
    fc.assert(
      fc.property(moved, ([base, made]) => {
        const now = moveAll(base, made);
        return (diff(base, now).length === 0) === sameOrder(base, now);
      }),
    );
  });
});

it.each([
  ["A B C", "A B C", true],
  ["A B C", "A C B", false],
  ["A B", "A B C", false],
  ["A B C", "A B", false],
])("whether the orders %s and %s are the same is %s", (a, b, expected) => {
  expect(sameOrder(rows(a), rows(b))).toBe(expected);
});

it.each([
  ["A B C", "C A B", true],
  ["A B C", "A B C", true],
  ["A B C", "A B", false],
  ["A B", "A B C", false],
  ["A B C", "A B D", false],
  ["A A B", "A B B", false],
  ["A A B", "A B C", false],
  ["A B C", "A A B", false],
])(
  "whether the orders %s and %s have exactly the same rows, each once, is %s",
  (a, b, expected) => {
    expect(isPermutation(rows(a), rows(b))).toBe(expected);
  },
);
