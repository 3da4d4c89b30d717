import fc from "fast-check";
import { expect, it } from "vitest";
import type { TaskStatus } from "../projects/task-status";
import { longestRise, movedWithin, type Placed, placeAfter, rerank, wholeOrder } from "./rank";
import { isRanked } from "./status";

const ranked = (ids: readonly string[]): Placed[] => {
  let last: string | null = null;
  return ids.map((id) => {
    last = placeAfter(last);
    return { id, place: last };
  });
};
const standing = (rows: readonly Placed[], changed: readonly Placed[]): string[] => {
  const places = new Map([...rows, ...changed].map(({ id, place }) => [id, place]));
  return [...places].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
};

it.each([
  ["A B C D", "D A B C", "D"],
  ["A B C D", "B C D A", "A"],
  ["A B C D", "A B C D", ""],
  ["A B C D", "A C B D", "C"],
])("from the order %s to %s these rows get a new key: [%s]", (base, order, expected) => {
  const rows = ranked(base.split(" "));
  const changed = rerank(rows, order.split(" "));
  expect(changed.map(({ id }) => id).join(" ")).toBe(expected);
  expect(standing(rows, changed).join(" ")).toBe(order);
});

it.each([
  ["A B C D", "A B C D", null],
  ["A B C D", "A C B D", { first: 1, last: 2 }],
  ["A B C D", "D A B C", { first: 0, last: 3 }],
  ["A B C D", "B A C D", { first: 0, last: 1 }],
])("the order %s differs from the order %s within %j", (before, after, expected) => {
  expect(movedWithin(before.split(" "), after.split(" "))).toEqual(expected);
});

it("a new order between two tasks gives the whole queue the order that reading all of it gives", () => {
  const queue = fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }).chain((waits) => {
    const all = waits.map((_, place) => String.fromCharCode(65 + place));
    const before = all.filter((_, place) => waits[place]);
    return fc.record({
      all: fc.constant(all),
      before: fc.constant(before),
      after: fc.shuffledSubarray(before, { minLength: before.length }),
    });
  });
  fc.assert(
    fc.property(queue, ({ all, before, after }) => {
      const moved = movedWithin(before, after);
      fc.pre(moved !== null);
      const rows = ranked(all);
      const end = before[moved.last + 1];
      const from = Math.max(0, all.indexOf(before[moved.first] ?? "") - 1);
      const some = rows.slice(from, end === undefined ? all.length : all.indexOf(end) + 1);
      const waiting = after.slice(moved.first, moved.last + (end === undefined ? 1 : 2));
      const order = wholeOrder(
        some.map(({ id }) => id),
        waiting,
      );
      expect(standing(rows, rerank(some, order))).toEqual(wholeOrder(all, after));
    }),
  );
});

it("rows of the order without a key are ignored", () => {
  const rows = ranked(["A", "B"]);
  expect(rerank(rows, ["Z", "B", "Y", "A"])).toEqual(rerank(rows, ["B", "A"]));
});

it.each<[readonly number[], readonly number[]]>([
  [[], []],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [2, 9, 3, 4],
    [0, 2, 3],
  ],
  [[2, 2], [1]],
])("in the keys %j a longest rising run is at %j", (keys, places) => {
  expect(longestRise(keys)).toEqual(places);
});

it("rows can be brought into any order, again and again", () => {
  const ids = ["A", "B", "C", "D", "E", "F", "G", "H"];
  fc.assert(
    fc.property(
      fc.array(fc.shuffledSubarray(ids, { minLength: ids.length }), { maxLength: 6 }),
      (orders) => {
        let rows = ranked(ids);
        for (const order of orders) {
          const changed = new Map(rerank(rows, order).map(({ id, place }) => [id, place]));
          rows = rows.map(({ id, place }) => ({ id, place: changed.get(id) ?? place }));
          expect(standing(rows, [])).toEqual(order);
        }
      },
    ),
  );
});

it.each([
  // All rows in order, with those that are not waiting in brackets; the new order of the waiting rows; the result.
  ["(A) B C", "C B", "(A) C B"],
  ["A (B) C", "C A", "C A (B)"],
  ["A B (C)", "B A", "B (C) A"],
  ["(A) (B) C", "C", "(A) (B) C"],
  ["A B", "B A", "B A"],
])("the rows %s, ordered as %s, become %s", (before, waiting, expected) => {
  const away = new Set([...before.matchAll(/\((\w)\)/g)].map(([, id]) => id));
  const ids = before.replaceAll(/[()]/g, "").split(" ");
  const whole = wholeOrder(ids, waiting.split(" "));
  expect(whole.map((id) => (away.has(id) ? `(${id})` : id)).join(" ")).toBe(expected);
});

/** A stored queue: places that no vendor's act changes, and a status that says whether a row is waiting. */
class Queue {
  rows = new Map<string, { place: string; status: TaskStatus }>();
  /** The order approved last, with all rows. Later rows are at its end. */
  approved: string[] = [];

  private get whole(): string[] {
    return [...this.rows].sort(([, a], [, b]) => (a.place < b.place ? -1 : 1)).map(([id]) => id);
  }
  get waiting(): string[] {
    return this.whole.filter((id) => isRanked(this.rows.get(id)?.status ?? "done"));
  }
  enter(id: string, status: TaskStatus): void {
    const last = this.rows.get(this.whole.at(-1) ?? "")?.place ?? null;
    this.rows.set(id, { place: placeAfter(last), status });
    this.approved.push(id);
  }
  say(id: string, status: TaskStatus): void {
    const row = this.rows.get(id);
    if (row !== undefined) row.status = status;
  }
  approve(order: readonly string[]): void {
    const rows = this.whole.map((id) => ({ id, place: this.rows.get(id)?.place ?? "" }));
    const whole = wholeOrder(this.whole, order);
    for (const { id, place } of rerank(rows, whole)) {
      const row = this.rows.get(id);
      if (row !== undefined) row.place = place;
    }
    this.approved = [...whole];
  }
}

const status = fc.constantFrom<TaskStatus>(
  "not_started",
  "in_progress",
  "in_review",
  "done",
  "blocked",
);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ say: fc.nat(30), status }) },
  { weight: 2, arbitrary: fc.record({ enter: status }) },
  { weight: 1, arbitrary: fc.record({ approve: fc.integer() }) },
);

it("waiting tasks stay in the approved order, whatever a vendor reports and whatever is entered", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const queue = new Queue();
      for (const each of acts) {
        const size = queue.rows.size;
        if ("enter" in each) queue.enter(`task ${size}`, each.enter);
        else if ("say" in each) queue.say(`task ${each.say % Math.max(1, size)}`, each.status);
        else {
          const order = queue.waiting.toSorted((a, b) =>
            mixed(a, each.approve) < mixed(b, each.approve) ? -1 : 1,
          );
          queue.approve(order);
          expect(queue.waiting).toEqual(order);
        }
        const waits = new Set(queue.waiting);
        expect(queue.waiting).toEqual(queue.approved.filter((id) => waits.has(id)));
      }
    }),
    { numRuns: 300 },
  );
});

/** A number that sorts the rows differently for each seed. */
const mixed = (id: string, seed: number): number =>
  Math.imul(Number(id.slice(5)) + 1, seed | 1) >>> 3;
