// A draft is a list of moves on the approved order that only its author sees, until it is sent (seed 2(1)③).
import { type Move, move, sameOrder } from "./order";
import { longestRise } from "./rank";

/** Moves made, and undone moves that can be redone. The move undone last is the last of `undone`. */
export interface Steps {
  readonly moves: readonly Move[];
  readonly undone: readonly Move[];
}

export const NO_STEPS: Steps = { moves: [], undone: [] };

/** Whether a draft holds neither a move nor a text. Such a draft is not stored. */
export const isEmptyDraft = (
  draft: Steps & { readonly [typed in "reason" | "risk" | "alternatives"]: string | null },
): boolean =>
  draft.moves.length + draft.undone.length === 0 &&
  !draft.reason &&
  !draft.risk &&
  !draft.alternatives;

/** The most moves that a draft can hold. */
export const MOST_MOVES = 1000;

/** The draft with one more move. Moves that were undone before can no longer be redone. */
export const withMove = ({ moves }: Steps, made: Move): Steps => ({
  moves: [...moves, made],
  undone: [],
});

/** The draft with its last move undone. */
export function takeBack({ moves, undone }: Steps): Steps {
  const last = moves.at(-1);
  return last === undefined
    ? { moves, undone }
    : { moves: moves.slice(0, -1), undone: [...undone, last] };
}

/** The draft with the move redone that was undone last. */
export function makeAgain({ moves, undone }: Steps): Steps {
  const last = undone.at(-1);
  return last === undefined
    ? { moves, undone }
    : { moves: [...moves, last], undone: undone.slice(0, -1) };
}

/** The draft with every move undone. All of them can be redone. */
export const takeAllBack = ({ moves, undone }: Steps): Steps => ({
  moves: [],
  undone: [...undone, ...moves.toReversed()],
});

/** The draft with every undone move redone. */
export const makeAllAgain = ({ moves, undone }: Steps): Steps => ({
  moves: [...moves, ...undone.toReversed()],
  undone: [],
});

/** Where rows go: to an end, one place up or down, or to a place (from 1). */
export type Way = "first" | "up" | "down" | "last" | number;

/** The move that takes these rows, together, in the given way; null: it changes nothing. */
export function moveTo(order: readonly string[], tasks: readonly string[], way: Way): Move | null {
  const moving = new Set(tasks);
  const rows = order.filter((id) => moving.has(id));
  const first = order.findIndex((id) => moving.has(id)) + 1;
  const places = { first: 1, up: first - 1, down: first + 1, last: order.length };
  const made = { tasks: rows, place: Math.max(1, typeof way === "number" ? way : places[way]) };
  return sameOrder(order, move(order, made)) ? null : made;
}

/** The move that takes these rows, together, to just before or just after `target`; null: it changes nothing. */
export function moveBeside(
  order: readonly string[],
  tasks: readonly string[],
  target: string,
  side: "before" | "after",
): Move | null {
  const moving = new Set(tasks);
  const at = order.filter((id) => !moving.has(id)).indexOf(target);
  return at < 0 ? null : moveTo(order, tasks, at + (side === "before" ? 1 : 2));
}

/**
 * Returns a function that gives the order after a draft's moves. It continues from its last result, so that it computes
 * only the moves that were added.
 */
export function following(base: readonly string[]) {
  let known: { readonly moves: readonly Move[]; readonly order: readonly string[] } = {
    moves: [],
    order: base,
  };
  return (moves: readonly Move[]): readonly string[] => {
    const goesOn = known.moves.every((made, n) => made === moves[n]);
    const from = goesOn ? known : { moves: [], order: base };
    known = { moves, order: moves.slice(from.moves.length).reduce(move, from.order) };
    return known.order;
  };
}

/**
 * The moves that turn `present` into `other`, place by place; a row that is already in its place is not moved.
 * Rows that are not in `present` are skipped, and rows that are not in `other` stay last.
 */
export function movesTo(present: readonly string[], other: readonly string[]): readonly Move[] {
  const here = new Set(present);
  const known = new Set(other);
  const wanted = [...other.filter((id) => here.has(id)), ...present.filter((id) => !known.has(id))];
  const stood = new Map(present.map((id, place) => [id, place]));
  const kept = new Set(longestRise(wanted.map((id) => stood.get(id) ?? 0)));
  const target = new Map(wanted.map((id, place) => [id, place]));
  const moves: Move[] = [];
  let order = present;
  for (let at = 0; at < wanted.length; ) {
    const [due, stands] = [wanted[at] ?? "", order[at] ?? ""];
    if (due === stands) {
      at += 1;
      continue;
    }
    // A row that keeps its place among the others is not moved up. Instead the row in its place is moved down.
    const made = kept.has(at)
      ? { tasks: [stands], place: (target.get(stands) ?? 0) + 1 }
      : { tasks: [due], place: at + 1 };
    moves.push(made);
    order = move(order, made);
  }
  return moves;
}

/** The rows that these moves name and whose place in `order` differs from that in `base`. */
export function movedRows(
  base: readonly string[],
  order: readonly string[],
  moves: readonly Move[],
): ReadonlySet<string> {
  const named = new Set(moves.flatMap(({ tasks }) => tasks));
  return new Set(order.filter((id, place) => named.has(id) && base[place] !== id));
}
