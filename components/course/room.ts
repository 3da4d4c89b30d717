// Where the marks of a lane and their words can stand, in CSS pixels.
import type { Day } from "@/server/domain/calendar/day";
import type { Room, Wish } from "./stack";
import { cutTo, textWidth } from "./text-width";
import type { Bar, Mark } from "./types";

/** A place for a mark with some of its words. */
export interface Spot extends Room {
  /** Where the mark begins. */
  readonly at: number;
  /** Where its words begin, or where they end. */
  readonly text: number;
  readonly anchor: "start" | "end";
  readonly words: string;
}

type Place = (day: Day) => number;

const TILE = 24;
const SIGN = 12;
const GAP = 8;
/** Words about neighbouring lengths keep this distance from the day at which they meet. */
const EDGE = 4;
/** The smallest box. */
export const LEAST = 12;
/** The lanes' names stand at the left of the axis. */
export const NAMES = 168;
export const WIDTH = 1152;
/** The widths to which the words of a mark are cut, one after the other. */
const CUTS = [360, 220, 120] as const;

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A build: its tile begins on its day, with its words at the right. */
export const buildRoom = (mark: Mark, place: Place): Wish<Spot> => ({
  key: mark.key,
  weight: mark.weight,
  choices: [...mark.labels, ""].map((words) => {
    const at = place(mark.on);
    const text = at + TILE + GAP;
    const right = words === "" ? at + TILE : text + textWidth(words, true);
    return { at, text, anchor: "start", words, left: at, right };
  }),
});

interface Length extends Pick<Mark, "key" | "weight" | "labels"> {
  readonly from: Day;
  readonly until: Day;
}

/** Words beside a length: from its start or up to its end. */
function lengthSpots(words: string, start: number, end: number) {
  const width = textWidth(words, true);
  const spot = { at: start, words };
  return {
    width,
    beginning: { ...spot, text: start, anchor: "start", left: start, right: start + width },
    ending: { ...spot, text: end, anchor: "end", left: end - width, right: end },
  } as const;
}

/** The words of days that are past: within their length if there is room, else up to its end. */
export const barRoom = (bar: Bar, weight: number, place: Place): Wish<Spot> => {
  const [start, end] = [place(bar.from) + EDGE, place(bar.until) - EDGE];
  const { width, beginning, ending } = lengthSpots(bar.label, start, end);
  const choices = width <= end - start ? [beginning, ending] : [ending, beginning];
  return { key: `bar ${bar.from}`, weight, choices };
};

/** Where a box begins. That of a day beyond the axis stands at its end. */
export const boxAt = (on: Day, place: Place): number => Math.min(place(on), WIDTH - LEAST - 2);

/** The words of days that are expected: from their start on, else up to their end. */
export const boxRoom = (
  { key, weight, from, until, labels }: Length,
  place: Place,
): Wish<Spot> => ({
  key,
  weight,
  choices: labels.flatMap((words) => {
    const start = boxAt(from, place);
    const { beginning, ending } = lengthSpots(
      words,
      start,
      Math.max(start + LEAST + 2, place(until)),
    );
    return [beginning, ending];
  }),
});

/** A sign of a day: its words stand at the right of it, else at the left, cut if there is no other way. */
export function signRoom(mark: Mark, place: Place): Wish<Spot> {
  const { shape, on } = mark;
  const day = place(on);
  const [left, right] =
    shape.of === "line"
      ? [day, Math.max(day + 4, place(shape.until))]
      : [day - SIGN / 2, day + SIGN / 2];
  const texts = unique([
    ...mark.labels,
    ...CUTS.map((width) => cutTo(mark.labels.at(-1) ?? "", width)),
  ]).filter((words) => words !== "");
  const choices = texts.flatMap((words) => {
    const width = textWidth(words);
    const spot = { at: left, words };
    return [
      { ...spot, text: right + GAP, anchor: "start" as const, left, right: right + GAP + width },
      { ...spot, text: left - GAP, anchor: "end" as const, left: left - GAP - width, right },
    ];
  });
  return {
    key: mark.key,
    weight: mark.weight,
    choices: [...choices, { at: left, text: right, anchor: "start", words: "", left, right }],
  };
}
