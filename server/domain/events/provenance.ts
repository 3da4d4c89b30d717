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

export interface Provenance {
  readonly title: Words;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** The day on which the source was published; null: not on record. */
  readonly publishedOn: Day | null;
  /** The fact was established later than it happened; it is marked 後日の調査で判明. */
  readonly later: boolean;
}

export interface SourceColumns {
  readonly source: Words | null;
  readonly sourceKind: SourceKind | null;
  readonly sourceUrl: string | null;
  readonly sourcePublishedOn: Day | null;
}

/**
 * The provenance of a fact shown on `shownOn` (Asia/Tokyo). The fact counts as established later if its source was
 * published after that day, or if the source is an investigation published after the day the fact happened.
 * Null when no source is on record.
 */
export function provenanceOf(
  columns: SourceColumns,
  happenedOn: Day | null,
  shownOn: Day,
): Provenance | null {
  const { source, sourceKind, sourceUrl, sourcePublishedOn } = columns;
  if (source === null || sourceKind === null) return null;
  const appearedAfter = (day: Day | null): boolean =>
    day !== null && sourcePublishedOn !== null && sourcePublishedOn > day;
  return {
    title: source,
    kind: sourceKind,
    url: sourceUrl,
    publishedOn: sourcePublishedOn,
    later: appearedAfter(shownOn) || (sourceKind === "investigation" && appearedAfter(happenedOn)),
  };
}
