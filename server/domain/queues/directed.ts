// Who directed the tasks before a test: one fact, told by one function wherever it is shown (seed 2(1)③).
import type { Words } from "../words";

/** How many of the tasks before a test one party directed; null: no record says who. */
export interface Directed {
  readonly directedBy: Words | null;
  readonly total: number;
}

export type Ahead =
  | { readonly kind: "nothing" }
  /** One party directed every one of them. */
  | { readonly kind: "all"; readonly total: number; readonly party: Words }
  /** Of none of them a record says who directed it. */
  | { readonly kind: "unknown"; readonly total: number }
  | { readonly kind: "mixed"; readonly total: number; readonly parts: readonly Directed[] };

/**
 * What is said of the tasks before a test, from how many each party directed. Tasks of which no record says who directed
 * them are never counted as directed by somebody.
 */
export function whoDirected(parts: readonly Directed[]): Ahead {
  const counted = parts.filter(({ total }) => total > 0);
  const total = counted.reduce((sum, each) => sum + each.total, 0);
  const [first, ...others] = counted;
  if (first === undefined) return { kind: "nothing" };
  if (others.length > 0) return { kind: "mixed", total, parts: counted };
  return first.directedBy === null
    ? { kind: "unknown", total }
    : { kind: "all", total, party: first.directedBy };
}
