// The picture of the course in CSS pixels: how high each lane is and where everything in it stands.
import type { Day } from "@/server/domain/calendar/day";
import { barRoom, boxRoom, buildRoom, NAMES, type Spot, signRoom, WIDTH } from "./room";
import { type Axis, placeOn } from "./scale";
import { type Room, type Stack, stack, stackTight, type Wish } from "./stack";
import { textWidth } from "./text-width";
import type { Bar, Lane, Mark } from "./types";

export const HEAD = 52;
const EDGES: Room = { left: NAMES, right: WIDTH };

export const ROW = { above: 30, bar: 12, below: 22, sign: 32 } as const;
const PAD = 10;
const SIGN_ROWS = 3;
const ROWS_ABOVE = 2;
const ROWS_BELOW = 3;
/** Builds of this weight keep their day. */
const FULL_NAME = 9;
/** What is exposed is said first. */
const BAR_WEIGHTS = { overdue: 9, excused: 5, decided: 0, silent: 0 } as const;

interface SetMark {
  readonly mark: Mark;
  readonly spot: Spot;
  readonly row: number;
}

export interface LaidLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** Of a platform: the upper edge of its bar. */
  readonly barTop: number | null;
  readonly bars: readonly (Bar & { readonly x: number; readonly width: number })[];
  /** The words of the lengths. */
  readonly lengths: readonly { readonly bar: Bar; readonly spot: Spot; readonly row: number }[];
  /** The marks with their words: builds and the draft above the bar, the forecast below it, or signs of days. */
  readonly set: readonly SetMark[];
  /** The marks that found no room. */
  readonly left: number;
}

const setOf = (marks: readonly Mark[], { placed }: Stack<Spot>): readonly SetMark[] =>
  marks.flatMap((mark) => {
    const found = placed.get(mark.key);
    return found === undefined ? [] : [{ mark, spot: found.choice, row: found.row }];
  });

/** Every lane below the one before it. */
export function layOut(lanes: readonly Lane[], axis: Axis): readonly LaidLane[] {
  const place = placeOn(axis, NAMES, WIDTH);
  let top = HEAD;
  return lanes.map((lane) => {
    const laid = isPlatform(lane) ? layPlatform(lane, top, place) : laySigns(lane, top, place);
    top += laid.height;
    return laid;
  });
}

/** A platform has a bar, or a build at least. */
const isPlatform = ({ bars, marks }: Lane): boolean =>
  bars.length > 0 || marks.some(({ shape }) => shape.of === "build");

function layPlatform(lane: Lane, top: number, place: (day: Day) => number): LaidLane {
  const above = lane.marks.filter(({ shape }) => shape.of === "build" || shape.of === "draft");
  const below = lane.marks.filter(({ shape }) => shape.of === "box");
  const upper = stackAbove(above, place);
  const bars = lane.bars.filter(({ kind }) => kind !== "decided" && kind !== "silent");
  const lower = stack(
    [
      ...bars.map((bar) => barRoom(bar, BAR_WEIGHTS[bar.kind], place)),
      ...below.map((mark) =>
        boxRoom(
          { ...mark, from: mark.on, until: mark.shape.of === "box" ? mark.shape.until : mark.on },
          place,
        ),
      ),
    ],
    EDGES,
    ROWS_BELOW,
  );
  const barTop = top + PAD + upper.rows * ROW.above;
  return {
    lane,
    top,
    height: barTop + ROW.bar + lower.rows * ROW.below + PAD - top,
    barTop,
    bars: lane.bars.map((bar) => {
      const x = place(bar.from);
      return { ...bar, x, width: Math.max(0, place(bar.until) - x) };
    }),
    lengths: bars.flatMap((bar) => {
      const found = lower.placed.get(`bar ${bar.from}`);
      return found === undefined ? [] : [{ bar, spot: found.choice, row: found.row }];
    }),
    set: [...setOf(above, upper), ...setOf(below, lower)],
    left: upper.left + lower.left,
  };
}

/** Builds lose words, those with less weight first, until every tile has room. */
function stackAbove(marks: readonly Mark[], place: (day: Day) => number): Stack<Spot> {
  const wishes = (fewer: number): readonly Wish<Spot>[] =>
    marks.map((mark) => {
      if (mark.shape.of === "draft")
        return boxRoom({ ...mark, from: mark.on, until: mark.shape.until }, place);
      const wish = buildRoom(mark, place);
      return { ...wish, choices: wish.choices.slice(mark.weight >= FULL_NAME ? 0 : fewer) };
    });
  const full = stack(wishes(0), EDGES, ROWS_ABOVE);
  const brief = full.left === 0 ? full : stack(wishes(1), EDGES, ROWS_ABOVE);
  return brief.left === 0 ? brief : stack(wishes(2), EDGES, ROWS_ABOVE);
}

function laySigns(lane: Lane, top: number, place: (day: Day) => number): LaidLane {
  const wishes = lane.marks.map((mark) => signRoom(mark, place));
  const signs = stackTight(wishes, EDGES, SIGN_ROWS);
  return {
    lane,
    top,
    height: Math.max(1, signs.rows) * ROW.sign + 8,
    barTop: null,
    bars: [],
    lengths: [],
    set: setOf(lane.marks, signs),
    left: signs.left,
  };
}

export interface Guide {
  readonly key: "ready" | "today";
  readonly on: Day;
  readonly words: string;
}

/** The words of the two guides: in the middle over their line, or beside it where they would meet. */
export function layGuides(guides: readonly Guide[], axis: Axis) {
  const place = placeOn(axis, NAMES, WIDTH);
  const { placed } = stack(
    guides.map(({ key, on, words }, weight) => {
      const x = place(on);
      const width = textWidth(words, true);
      const middle = { at: x, text: x, anchor: "middle", words } as const;
      return {
        key,
        weight,
        choices: [
          { ...middle, left: x - width / 2, right: x + width / 2 },
          { ...middle, text: x + 8, anchor: "end", left: x - width, right: x + 8 },
          { ...middle, text: x - 8, anchor: "start", left: x - 8, right: x + width },
          { ...middle, text: x - 8, anchor: "end", left: x - width - 8, right: x - 8 },
          { ...middle, text: x + 8, anchor: "start", left: x + 8, right: x + width + 8 },
        ],
      } as const;
    }),
    EDGES,
    1,
  );
  return guides.map((guide) => ({
    ...guide,
    x: place(guide.on),
    spot: placed.get(guide.key)?.choice ?? null,
  }));
}
