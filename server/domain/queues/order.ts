// The order of a queue is changed by moves, and a move changes nothing but places (seed 2(1)③: order is a decision).

/** Rows that are moved together, in their present order, and the new place of the first of them, from 1. */
export interface Move {
  readonly tasks: readonly string[];
  readonly place: number;
}

/** A row whose place differs; places from 1. */
export interface Shift {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The order after a move: the moved rows keep their order among themselves, and so do all others. A place out of
 * range counts as the nearest one; rows that are not in the order are ignored.
 */
export function move(order: readonly string[], { tasks, place }: Move): readonly string[] {
  const moving = new Set(tasks);
  const moved = order.filter((id) => moving.has(id));
  const rest = order.filter((id) => !moving.has(id));
  const at = Math.min(rest.length, Math.max(0, Math.trunc(place) - 1));
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

/** The order after several moves, one after another. */
export const moveAll = (order: readonly string[], moves: readonly Move[]): readonly string[] =>
  moves.reduce(move, order);

/** The rows whose place differs, in the new order. Rows that only one of the two holds are left out. */
export function diff(base: readonly string[], order: readonly string[]): readonly Shift[] {
  const before = new Map(base.map((id, place) => [id, place + 1]));
  return order.flatMap((id, place) => {
    const from = before.get(id);
    return from === undefined || from === place + 1 ? [] : [{ id, from, to: place + 1 }];
  });
}

/** Whether two orders hold the same rows in the same places. */
export const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place]);

/**
 * Whether an order has changed since it was seen. Drafts, proposals and approvals all ask this function. An order that
 * changed and changed back counts as unchanged.
 */
export const orderChanged = (seen: readonly string[], now: readonly string[]): boolean =>
  !sameOrder(seen, now);

/** Whether one order holds exactly the rows of the other, each once. */
export function isPermutation(a: readonly string[], b: readonly string[]): boolean {
  const rows = new Set(a);
  return (
    rows.size === a.length &&
    a.length === b.length &&
    new Set(b).size === b.length &&
    b.every((id) => rows.has(id))
  );
}
