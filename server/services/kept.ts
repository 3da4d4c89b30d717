// Keeps an answer for a moment, so that many who ask the same thing at once cost one reading.

/**
 * Reads at most once within `forMs`; everybody who asks meanwhile gets the same answer. A failure is not kept. `clock`: the
 * time in milliseconds.
 */
export function keeping<T>(
  forMs: number,
  read: () => Promise<T>,
  clock: () => number = () => performance.now(),
): () => Promise<T> {
  let kept: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return () => {
    const now = clock();
    if (kept !== null && now - kept.at < forMs) return kept.answer;
    const answer = read();
    const mine = { at: now, answer };
    kept = mine;
    answer.catch(() => {
      if (kept === mine) kept = null;
    });
    return answer;
  };
}
