import { describe, expect, it } from "vitest";
import { daysBetween } from "@/server/domain/calendar/day";
import { day } from "@/server/domain/projects/state.fixture";
import { momentsOf } from "./moments";
import type { Bar, Lane, Mark } from "./types";

const mark = (on: string, shape: Mark["shape"]): Mark => ({
  key: `${on} ${shape.of}`,
  on: day(on),
  shape,
  labels: [],
  full: shape.of,
  href: "",
  weight: 1,
});
const bar = (kind: Bar["kind"], from: string, until: string): Bar => ({
  kind,
  from: day(from),
  until: day(until),
  label: kind,
});
const lane = (key: string, marks: readonly Mark[], bars: readonly Bar[] = []): Lane => ({
  key,
  name: key,
  marks,
  bars,
  none: null,
});

const ANDROID = lane(
  "Android",
  [
    mark("2020-09-08", { of: "build", verdict: "no_record" }),
    mark("2020-09-28", { of: "build", verdict: "not_run" }),
    mark("2020-12-09", { of: "box", until: day("2020-12-11") }),
  ],
  [
    bar("silent", "2020-09-08", "2020-09-28"),
    bar("excused", "2020-09-28", "2020-10-12"),
    bar("overdue", "2020-10-12", "2020-11-24"),
  ],
);
const REPORTS = lane("reports", [mark("2020-09-28", { of: "ring" })]);

describe("The course as a list of days", () => {
  it("has each day once, with today, and says how the days of a platform go on from there", () => {
    const moments = momentsOf([ANDROID, REPORTS], day("2020-11-24"), daysBetween);
    const drawn = moments.map(({ on, lines, rails, days }) =>
      [
        on.slice(5),
        rails.join(),
        `+${days}`,
        ...lines.map((line) => line.mark?.full ?? line.bar?.label),
      ].join(" "),
    );
    expect(drawn).toEqual([
      "09-08 silent +20 build",
      "09-28 excused +14 build excused ring",
      "10-12 overdue +43 overdue",
      "11-24 ahead +15",
      "12-09  +0 box",
    ]);
  });

  it("has today alone if nothing happened", () => {
    expect(momentsOf([], day("2020-11-24"), daysBetween).map(({ on }) => on)).toEqual([
      "2020-11-24",
    ]);
  });
});
