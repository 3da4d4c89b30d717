// Gives each mark and its words a place where nothing overlaps.

/** The room that a choice takes, from left to right. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

export interface Wish<Choice extends Room> {
  readonly key: string;
  /** Those with more weight get their place first. */
  readonly weight: number;
  /** Where it could stand, the best first. */
  readonly choices: readonly Choice[];
}

interface Seat<Choice> {
  readonly row: number;
  readonly choice: Choice;
}

export interface Stack<Choice extends Room> {
  readonly placed: ReadonlyMap<string, Seat<Choice>>;
  readonly rows: number;
  /** The number of those that found no place. */
  readonly left: number;
}

/** The space between two neighbours. */
const GAP = 8;

const byWeight = <Choice extends Room>(wishes: readonly Wish<Choice>[]) =>
  wishes.toSorted((a, b) => b.weight - a.weight);

/** Whether a place within the edges is free beside all that are seated in its row, except the one with this key. */
const isFree = <Choice extends Room>(
  seats: ReadonlyMap<string, Seat<Choice>>,
  edges: Room,
  key: string,
  row: number,
  { left, right }: Room,
): boolean =>
  left >= edges.left &&
  right <= edges.right &&
  [...seats].every(
    ([other, seat]) =>
      other === key ||
      seat.row !== row ||
      right + GAP <= seat.choice.left ||
      seat.choice.right + GAP <= left,
  );

const asStack = <Choice extends Room>(
  seats: ReadonlyMap<string, Seat<Choice>>,
  wished: number,
): Stack<Choice> => ({
  placed: seats,
  rows: Math.max(0, ...[...seats.values()].map(({ row }) => row + 1)),
  left: wished - seats.size,
});

const upTo = (rows: number): readonly number[] => [...Array(rows).keys()];

/** Each takes the best choice that is free in the first row that has one. */
export function stack<Choice extends Room>(
  wishes: readonly Wish<Choice>[],
  edges: Room,
  rows: number,
): Stack<Choice> {
  const seats = new Map<string, Seat<Choice>>();
  for (const { key, choices } of byWeight(wishes)) {
    const [seat] = upTo(rows).flatMap((row) =>
      choices
        .filter((choice) => isFree(seats, edges, key, row, choice))
        .slice(0, 1)
        .map((choice) => ({ row, choice })),
    );
    if (seat !== undefined) seats.set(key, seat);
  }
  return asStack(seats, wishes.length);
}

/** All are seated with their last choice first, the smallest; then each takes the best one for which there is still room. */
export function stackTight<Choice extends Room>(
  wishes: readonly Wish<Choice>[],
  edges: Room,
  rows: number,
): Stack<Choice> {
  const smallest = wishes.map((wish) => ({ ...wish, choices: wish.choices.slice(-1) }));
  const seats = new Map(stack(smallest, edges, rows).placed);
  for (const { key, choices } of byWeight(wishes)) {
    if (!seats.has(key)) continue;
    const [seat] = choices.flatMap((choice) =>
      upTo(rows)
        .filter((row) => isFree(seats, edges, key, row, choice))
        .slice(0, 1)
        .map((row) => ({ row, choice })),
    );
    if (seat !== undefined) seats.set(key, seat);
  }
  return asStack(seats, wishes.length);
}
