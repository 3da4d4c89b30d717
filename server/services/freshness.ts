// The age of the data. Nothing is called in order while the data is older than its source allows.
import { addBusinessDays } from "../domain/calendar/business-days";
import type { Instant } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";

interface Feed {
  readonly key: string;
  readonly title: Words;
  readonly heardAt: Instant | null;
  readonly allowedAge: number | null;
  readonly illustrative: boolean;
}

export interface Freshness {
  /** The sources that were silent for longer than allowed on the day in question. */
  readonly stale: readonly {
    readonly key: string;
    readonly title: Words;
    readonly heardAt: Instant | null;
    readonly allowedAge: number;
  }[];
  readonly feeds: readonly {
    readonly title: Words;
    readonly heardAt: Instant | null;
    readonly illustrative: boolean;
  }[];
}

/** The feeds that are too old on `day` (Asia/Tokyo). Allowed ages are in business days. */
export function freshnessOf(feeds: readonly Feed[], { day, calendar }: Counting): Freshness {
  return {
    feeds: feeds.map(({ title, heardAt, illustrative }) => ({ title, heardAt, illustrative })),
    stale: feeds.flatMap(({ key, title, heardAt, allowedAge }) =>
      allowedAge !== null &&
      (heardAt === null || addBusinessDays(calendar, dayOf(heardAt), allowedAge) < day)
        ? [{ key, title, heardAt, allowedAge }]
        : [],
    ),
  };
}
