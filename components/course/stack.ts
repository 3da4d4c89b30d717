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

export interface Stack<Choice extends Room> {
  readonly placed: ReadonlyMap<string, { readonly row: number; readonly choice: Choice }>;
  readonly rows: number;
  /** The number of those that found no place. */
  readonly left: number;
}

/** The space between two neighbours. */
const GAP = 8;

/** Each takes the best choice that is free in the first row that has one. */
export function stack<Choice extends Room>(
  wishes: readonly Wish<Choice>[],
  edges: Room,
  rows: number,
): Stack<Choice> {
  const taken: Room[][] = Array.from({ length: rows }, () => []);
  const placed = new Map<string, { readonly row: number; readonly choice: Choice }>();
  const isFree = (row: readonly Room[], { left, right }: Room): boolean =>
    left >= edges.left &&
    right <= edges.right &&
    row.every((other) => right + GAP <= other.left || other.right + GAP <= left);
  for (const { key, choices } of wishes.toSorted((a, b) => b.weight - a.weight)) {
    for (const [row, others] of taken.entries()) {
      const choice = choices.find((each) => isFree(others, each));
      if (choice === undefined) continue;
      others.push(choice);
      placed.set(key, { row, choice });
      break;
    }
  }
  const used = [...placed.values()].map(({ row }) => row + 1);
  return { placed, rows: Math.max(0, ...used), left: wishes.length - placed.size };
}
