// Spans of days in which something holds: from the first day up to, not including, the end (null: no end).
import { type Day, earlierEnd, laterDay } from "../calendar/day";

export interface Span {
  readonly from: Day;
  readonly until: Day | null;
}

/** What two spans have in common; null when nothing. */
export function overlap(a: Span, b: Span): Span | null {
  const from = laterDay(a.from, b.from);
  const until = earlierEnd(a.until, b.until);
  return until === null || from < until ? { from, until } : null;
}

/** What of a span remains when others are taken out, in order of days. */
export function without(whole: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from: Day | null = whole.from;
  for (const span of [...taken].sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from))) {
    if (from === null) break;
    const gap = overlap({ from, until: span.from }, whole);
    if (span.from > from && gap !== null) left.push(gap);
    from = span.until === null ? null : laterDay(from, span.until);
  }
  const rest = from === null ? null : overlap({ from, until: null }, whole);
  if (rest !== null) left.push(rest);
  return left;
}

/** Spans given in order of their first day, with those that touch or overlap made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const made: Span[] = [];
  for (const span of spans) {
    const last = made.at(-1);
    if (last === undefined || (last.until !== null && last.until < span.from)) {
      made.push(span);
    } else if (last.until !== null) {
      const until = span.until === null || span.until > last.until ? span.until : last.until;
      made[made.length - 1] = { from: last.from, until };
    }
  }
  return made;
}
