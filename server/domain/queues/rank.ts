// The order of a queue is kept in keys between which there is always room for another (seed 2(1)③: order is a decision).
import { generateKeyBetween } from "fractional-indexing";

/** The key of a place after `last`; null: the first place of an empty queue. */
export const rankAfter = (last: string | null): string => generateKeyBetween(last, null);
