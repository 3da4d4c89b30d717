// The source of a fact, and whether anybody could have known the fact at the time (seed 2(3)).
import type { Day } from "../calendar/day";
import type { Words } from "../words";

export type SourceKind =
  | "investigation"
  | "press"
  | "code"
  | "announcement"
  | "report"
  | "exercise"
  | "feed";

/** Who knew a fact on the day on which it happened, as its source says: everybody, all parties, or the vendor alone. */
export const KNOWN_THEN = ["public", "parties", "vendor"] as const;
export type KnownThen = (typeof KNOWN_THEN)[number];

/**
 * What to say of a fact whose source appeared after it: who knew the fact then; `found`: nobody is on record to have
 * known it, so it was found later; `source`: only the source is later, and who knew is not the question.
 */
export type Later = KnownThen | "found" | "source";

export interface Provenance {
  readonly title: Words;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** The day on which the source was published; null: not on record. */
  readonly publishedOn: Day | null;
  /** null: the source had appeared when the fact was shown, or is as old as the fact. */
  readonly later: Later | null;
}

export interface SourceColumns {
  readonly source: Words | null;
  readonly sourceKind: SourceKind | null;
  readonly sourceUrl: string | null;
  readonly sourcePublishedOn: Day | null;
  readonly knownThen: KnownThen | "source" | null;
}

/**
 * The provenance of a fact shown on `shownOn` (Asia/Tokyo). Its source counts as later if it was published after that
 * day, or if it is an investigation published after the day the fact happened. Null when no source is on record.
 */
export function provenanceOf(
  columns: SourceColumns,
  happenedOn: Day | null,
  shownOn: Day,
): Provenance | null {
  const { source, sourceKind, sourceUrl, sourcePublishedOn, knownThen } = columns;
  if (source === null || sourceKind === null) return null;
  const appearedAfter = (day: Day | null): boolean =>
    day !== null && sourcePublishedOn !== null && sourcePublishedOn > day;
  const later =
    appearedAfter(shownOn) || (sourceKind === "investigation" && appearedAfter(happenedOn));
  return {
    title: source,
    kind: sourceKind,
    url: sourceUrl,
    publishedOn: sourcePublishedOn,
    later: later ? (knownThen ?? "found") : null,
  };
}
