// The order of a queue is stored as keys; another key always fits between two (seed 2(1)③: order is a decision).
import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

/** The key of a place after `last`; null: the first place of an empty queue. */
export const placeAfter = (last: string | null): string => generateKeyBetween(last, null);

/**
 * The order of all rows of a queue after the waiting ones get a new order. A row that does not wait (in progress
 * or done) stays right behind the row that it was behind, and returns there when it waits again.
 */
export function wholeOrder(
  before: readonly string[],
  waiting: readonly string[],
): readonly string[] {
  const waits = new Set(waiting);
  const first: string[] = [];
  const behind = new Map(waiting.map((id): [string, string[]] => [id, []]));
  let group = first;
  for (const id of before) {
    if (waits.has(id)) group = behind.get(id) ?? first;
    else group.push(id);
  }
  return [...first, ...waiting.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}

/** The first and the last place, from 0, at which one order of the same tasks differs from another. null: nowhere. */
export function movedWithin(
  before: readonly string[],
  after: readonly string[],
): { readonly first: number; readonly last: number } | null {
  const moved = (id: string, place: number) => id !== after[place];
  const first = before.findIndex(moved);
  return first < 0 ? null : { first, last: before.findLastIndex(moved) };
}

export interface Placed {
  readonly id: string;
  readonly place: string;
}

/**
 * The fewest new keys that bring the rows into the new order. Ids of the order that have no row are ignored.
 */
export function rerank(rows: readonly Placed[], order: readonly string[]): readonly Placed[] {
  const places = new Map(rows.map(({ id, place }) => [id, place]));
  const wanted = order.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const kept = longestRise(wanted.map(({ place }) => place));
  const changed: Placed[] = [];
  let from = 0;
  let below: string | null = null;
  for (const at of [...kept, wanted.length]) {
    const above = wanted[at]?.place ?? null;
    const between = wanted.slice(from, at);
    const keys = generateNKeysBetween(below, above, between.length);
    between.forEach(({ id }, n) => {
      const place = keys[n];
      if (place !== undefined) changed.push({ id, place });
    });
    below = above;
    from = at + 1;
  }
  return changed;
}

/** The indexes of a longest strictly rising subsequence of the keys. */
export function longestRise<K extends string | number>(keys: readonly K[]): readonly number[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  keys.forEach((key, place) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = keys[tails[middle] ?? 0];
      if (tail !== undefined && tail < key) low = middle + 1;
      else high = middle;
    }
    before[place] = tails[low - 1];
    tails[low] = place;
  });
  const run: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) run.push(at);
  return run.reverse();
}
