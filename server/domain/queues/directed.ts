// Who directed the tasks before a test. Every page gets this fact from one function (seed 2(1)③).
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
  /** No record says who directed any of them. */
  | { readonly kind: "unknown"; readonly total: number }
  | { readonly kind: "mixed"; readonly total: number; readonly parts: readonly Directed[] };

/**
 * Summarises who directed the tasks before a test, from the number that each party directed. Tasks without a record of
 * who directed them never count as directed by somebody.
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
