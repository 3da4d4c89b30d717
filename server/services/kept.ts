// Keeps an answer for a moment, so that many who ask the same thing at once cost one reading.

interface Keeping {
  readonly forMs: number;
  /** The time in milliseconds. */
  readonly clock: () => number;
  /** A number that changes when the answer may have changed. */
  readonly turn: () => number;
}

/**
 * Reads at most once within `forMs` as long as `turn` stays the same; everybody who asks meanwhile gets the same answer. A
 * failure is not kept.
 */
export function keeping<T>(
  { forMs, clock, turn }: Keeping,
  read: () => Promise<T>,
): () => Promise<T> {
  let kept: { readonly at: number; readonly turn: number; readonly answer: Promise<T> } | null =
    null;
  return () => {
    const [now, standing] = [clock(), turn()];
    if (kept !== null && kept.turn === standing && now - kept.at < forMs) return kept.answer;
    const answer = read();
    const mine = { at: now, turn: standing, answer };
    kept = mine;
    answer.catch(() => {
      if (kept === mine) kept = null;
    });
    return answer;
  };
}
