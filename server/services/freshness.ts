// How old the data is: with data older than a source's allowed age nothing is said to be in order.
import { addBusinessDays } from "../domain/calendar/business-days";
import type { Day, Instant } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import type { Words } from "../domain/words";
import { CALENDAR } from "./calendar";

interface Feed {
  readonly key: string;
  readonly title: Words;
  readonly heardAt: Instant | null;
  readonly allowedAge: number | null;
  readonly illustrative: boolean;
}

export interface Freshness {
  /** The sources that have not been heard from within their allowed age on the day asked about. */
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

/** Which feeds are too old on `day` (Asia/Tokyo); allowed ages are business days. */
export function freshnessOf(feeds: readonly Feed[], day: Day): Freshness {
  return {
    feeds: feeds.map(({ title, heardAt, illustrative }) => ({ title, heardAt, illustrative })),
    stale: feeds.flatMap(({ key, title, heardAt, allowedAge }) =>
      allowedAge !== null &&
      (heardAt === null || addBusinessDays(CALENDAR, dayOf(heardAt), allowedAge) < day)
        ? [{ key, title, heardAt, allowedAge }]
        : [],
    ),
  };
}
