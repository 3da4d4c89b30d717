// The course as a list of days: what happened on each, and how each platform's days go on from there. The phone draws
// it upright; the table lists it.
import type { Day } from "@/server/domain/calendar/day";
import { compareText } from "@/server/domain/projects/state-index";
import type { Bar, Lane, Mark } from "./types";

/** One line of the list: a mark, or days that begin. */
export type Line =
  | { readonly lane: Lane; readonly mark: Mark; readonly bar: null }
  | { readonly lane: Lane; readonly mark: null; readonly bar: Bar };

export interface Moment {
  readonly on: Day;
  readonly lines: readonly Line[];
  /** Of each lane with a bar, in the order of the lanes: the days that follow; null: none. */
  readonly rails: readonly (Bar["kind"] | "ahead" | null)[];
  /** Calendar days to the next moment; 0: it is the last. */
  readonly days: number;
}

const onOf = (line: Line): Day => (line.mark === null ? line.bar.from : line.mark.on);

/** What happened, the oldest first; on the same day in the order of the lanes. */
export const linesOf = (lanes: readonly Lane[]): readonly Line[] =>
  lanes
    .flatMap((lane): readonly Line[] => [
      ...lane.marks.map((mark) => ({ lane, mark, bar: null })),
      ...lane.bars
        .filter(({ kind }) => kind !== "silent")
        .map((bar) => ({ lane, mark: null, bar })),
    ])
    .sort((a, b) => compareText(onOf(a), onOf(b)));

const isWith = ({ marks, bars }: Lane): boolean =>
  bars.length > 0 || marks.some(({ shape }) => shape.of === "build");

/** The lanes that are drawn as rails. */
export const railsOf = (lanes: readonly Lane[]): readonly Lane[] => lanes.filter(isWith);

/** The days on which something happened or is expected, and the day shown. */
export function momentsOf(
  lanes: readonly Lane[],
  today: Day,
  daysBetween: (from: Day, to: Day) => number,
): readonly Moment[] {
  const lines = linesOf(lanes);
  const days = [...new Set([...lines.map(onOf), today])].sort();
  return days.map((on, place) => {
    const next = days[place + 1] ?? null;
    return {
      on,
      lines: lines.filter((line) => onOf(line) === on),
      rails: railsOf(lanes).map((lane) => railOf(lane, on, today)),
      days: next === null ? 0 : daysBetween(on, next),
    };
  });
}

/** How a platform's days go on from a day. */
function railOf({ bars, marks }: Lane, on: Day, today: Day): Moment["rails"][number] {
  const bar = bars.findLast(({ from, until }) => from <= on && on < until);
  if (bar !== undefined) return bar.kind;
  const expected = marks.filter(({ shape }) => shape.of === "box").map((mark) => mark.on);
  return on >= today && expected.some((day) => day > on) ? "ahead" : null;
}
