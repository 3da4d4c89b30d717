// Published figures. Downloads were published in units of ten thousand.
import { day } from "./day";
import { type Entry, entry, say } from "./entry";

const downloads = (at: string, tenThousands: number, source: string) =>
  entry(at, "official", "recordFigure", {
    kind: "downloads",
    value: tenThousands * 10_000,
    onDay: day(at.slice(0, 10)),
    source,
    knownThen: "public",
    note: say("万件の単位で公表された数です。", "Published to the nearest ten thousand."),
  });

const positives = (at: string, value: number) =>
  entry(at, "official", "recordFigure", {
    kind: "positive_registrations",
    value,
    onDay: day(at.slice(0, 10)),
    source: "figures-2021-01",
    knownThen: "public",
  });

export const figures: readonly Entry[] = [
  downloads("2020-06-19 08:04", 85, "downloads-2020-06"),
  downloads("2020-06-30 08:01", 481, "downloads-2020-06"),
  downloads("2020-07-10 08:00", 648, "downloads-2020-07"),
  positives("2020-07-20 08:00", 27),
  downloads("2020-10-26 08:00", 1888, "downloads-2020-10"),
  downloads("2020-11-17 08:01", 2001, "press-2020-11-17"),
  downloads("2021-01-05 08:00", 2285, "figures-2021-01"),
  positives("2021-01-05 08:01", 6385),
  downloads("2021-02-02 08:02", 2450, "briefing-2021-02"),
];
