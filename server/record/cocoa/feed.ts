// Illustrative: the prime contractor's task list as a feed that reports on the first business day of each week.
import { type Entry, entry, say } from "./entry";

const KEY = "prime-tasks";

/** Mondays, or the Tuesday after a holiday Monday (24 November, 12 January). */
const HEARD = [
  "2020-10-12",
  "2020-10-19",
  "2020-10-26",
  "2020-11-02",
  "2020-11-09",
  "2020-11-16",
  "2020-11-24",
  "2020-11-30",
  "2020-12-07",
  "2020-12-14",
  "2020-12-21",
  "2020-12-28",
  "2021-01-04",
  "2021-01-12",
  "2021-01-18",
  "2021-01-25",
  "2021-02-01",
  "2021-02-08",
  "2021-02-15",
  "2021-02-22",
] as const;

export const feed: readonly Entry[] = [
  entry("2020-10-12 08:50", "official", "registerSource", {
    key: KEY,
    kind: "feed",
    title: say("元請の作業一覧", "The prime contractor's list of tasks"),
    allowedAge: 5,
    illustrative: true,
  }),
  ...HEARD.map((heard) =>
    entry(`${heard} 08:55`, "prime", "hearSource", {
      record: KEY,
      source: "exercise",
      illustrative: true,
    }),
  ),
];
