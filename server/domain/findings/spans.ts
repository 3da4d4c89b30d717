// Spans of days on which something holds: from the first day up to but not including the end (null: no end).
import { type Day, earlierEnd, laterDay } from "../calendar/day";

export interface Span {
  readonly from: Day;
  readonly until: Day | null;
}

/** The days that two spans share; null: none. */
export function overlap(a: Span, b: Span): Span | null {
  const from = laterDay(a.from, b.from);
  const until = earlierEnd(a.until, b.until);
  return until === null || from < until ? { from, until } : null;
}

/** What remains of a span after others are removed, in the order of days. */
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

/** The spans with those that touch or overlap merged. They must be in the order of their first days. */
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
