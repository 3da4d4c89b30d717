import fc from "fast-check";
import { expect, it } from "vitest";
import { type Ranked, rankAfter, rankAgain, rerank } from "./rank";

const ranked = (ids: readonly string[]): Ranked[] => {
  let last: string | null = null;
  return ids.map((id) => {
    last = rankAfter(last);
    return { id, rank: last };
  });
};
const standing = (rows: readonly Ranked[], changed: readonly Ranked[]): string[] => {
  const ranks = new Map([...rows, ...changed].map(({ id, rank }) => [id, rank]));
  return [...ranks].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
};

it.each([
  ["A B C D", "D A B C", "D"],
  ["A B C D", "B C D A", "A"],
  ["A B C D", "A B C D", ""],
  ["A B C D", "A C B D", "C"],
])("from %s to %s gives a new key to: %s", (base, order, expected) => {
  const rows = ranked(base.split(" "));
  const changed = rerank(rows, order.split(" "));
  expect(changed.map(({ id }) => id).join(" ")).toBe(expected);
  expect(standing(rows, changed).join(" ")).toBe(order);
});

it("brings rows into any order, again and again", () => {
  const ids = ["A", "B", "C", "D", "E", "F", "G", "H"];
  fc.assert(
    fc.property(
      fc.array(fc.shuffledSubarray(ids, { minLength: ids.length }), { maxLength: 6 }),
      (orders) => {
        let rows = ranked(ids);
        for (const order of orders) {
          const changed = new Map(rerank(rows, order).map(({ id, rank }) => [id, rank]));
          rows = rows.map(({ id, rank }) => ({ id, rank: changed.get(id) ?? rank }));
          expect(standing(rows, [])).toEqual(order);
        }
      },
    ),
  );
});

it.each([
  // what stood there, who left, who came meanwhile at the end, how they stand when it is back
  ["A B C", "B", "", "A B C"],
  ["A B C", "C", "", "A B C"],
  ["A B C", "C", "D", "A B C D"],
  ["A", "A", "D", "A D"],
  ["A B C", "A", "D", "A B C D"],
])("%s: %s leaves, [%s] comes, and it is back: %s", (base, leaver, comer, expected) => {
  const rows = ranked(base.split(" "));
  const own = rows.find(({ id }) => id === leaver)?.rank ?? "";
  const left = rows.filter(({ id }) => id !== leaver);
  const met =
    comer === "" ? left : [...left, { id: comer, rank: rankAfter(left.at(-1)?.rank ?? null) }];
  const rank = rankAgain(
    own,
    met.map((row) => row.rank),
  );
  expect(standing([...met, { id: leaver, rank }], []).join(" ")).toBe(expected);
  expect(new Set([...met.map((row) => row.rank), rank]).size).toBe(met.length + 1);
});
