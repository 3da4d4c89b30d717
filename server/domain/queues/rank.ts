// The order of a queue is kept in keys between which there is always room for another (seed 2(1)③: order is a decision).
import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

/** The key of a place after `last`; null: the first place of an empty queue. */
export const rankAfter = (last: string | null): string => generateKeyBetween(last, null);

/**
 * The key by which what had left a queue stands in its place again: its own, or, where another has been given
 * that key since, one just before it. `taken`: the keys of the queue, ascending.
 */
export function rankAgain(own: string, taken: readonly string[]): string {
  const at = taken.indexOf(own);
  return at < 0 ? own : generateKeyBetween(taken[at - 1] ?? null, own);
}

export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/**
 * The keys that change so that the rows stand in the new order: as few as can be. Rows of the order that hold
 * no key are passed over.
 */
export function rerank(rows: readonly Ranked[], order: readonly string[]): readonly Ranked[] {
  const ranks = new Map(rows.map(({ id, rank }) => [id, rank]));
  const wanted = order.flatMap((id) => {
    const rank = ranks.get(id);
    return rank === undefined ? [] : [{ id, rank }];
  });
  const kept = longestRise(wanted.map(({ rank }) => rank));
  const changed: Ranked[] = [];
  let from = 0;
  let below: string | null = null;
  for (const at of [...kept, wanted.length]) {
    const above = wanted[at]?.rank ?? null;
    const between = wanted.slice(from, at);
    const keys = generateNKeysBetween(below, above, between.length);
    between.forEach(({ id }, n) => {
      const rank = keys[n];
      if (rank !== undefined) changed.push({ id, rank });
    });
    below = above;
    from = at + 1;
  }
  return changed;
}

/** The places of a longest run of keys that rises already. */
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
  for (let at = tails.at(-1); at !== undefined; at = before[at]) run.unshift(at);
  return run;
}
