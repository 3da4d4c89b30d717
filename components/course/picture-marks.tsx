import type { Day } from "@/server/domain/calendar/day";
import { ROW } from "./layout";
import { boxAt, LEAST, type Spot } from "./room";
import { Tile } from "./tile";
import type { Mark } from "./types";

const TILE = 24;
/** From the top of a row to the line on which its words stand. */
const LINE = { above: 17, below: 17, sign: 21 } as const;

/** A day's distance from the left. */
export type Place = (day: Day) => number;

/** A build above the bar, or the test on it with its words above or below. */
export function OnBar({
  mark,
  spot,
  row,
  barTop,
  place,
}: {
  readonly mark: Mark;
  readonly spot: Spot;
  readonly row: number;
  readonly barTop: number;
  readonly place: Place;
}) {
  const { shape, on } = mark;
  if (shape.of === "build") {
    const y = barTop - 2 - (row + 1) * ROW.above;
    return (
      <>
        <Hit left={spot.left} right={spot.right} top={y - 2} height={TILE + 4} />
        <Tile kind={shape.verdict} x={spot.at} y={y} />
        <text
          className={isOwed(mark) ? "strong" : "quiet"}
          x={spot.text}
          textAnchor={spot.anchor}
          y={y + LINE.above}
        >
          {spot.words}
        </text>
      </>
    );
  }
  const x = boxAt(on, place);
  const width = "until" in shape ? Math.max(LEAST, place(shape.until) - x - 2) : LEAST;
  const isDraft = shape.of === "draft";
  const y = isDraft ? barTop - 2 - (row + 1) * ROW.above : barTop + ROW.bar + row * ROW.below;
  const [first, last] = [Math.min(y, barTop), Math.max(y + TILE, barTop + ROW.bar)];
  return (
    <>
      <Hit
        left={Math.min(spot.left, x)}
        right={Math.max(spot.right, x + width)}
        top={first}
        height={last - first}
      />
      <rect
        className={`course-box ${shape.of}`}
        x={x + 1}
        y={barTop - 1}
        width={width}
        height={ROW.bar + 2}
        rx="2"
      />
      <text
        className={isDraft ? "draft" : undefined}
        x={spot.text}
        textAnchor={spot.anchor}
        y={y + LINE.below}
      >
        {spot.words}
      </text>
    </>
  );
}

const isOwed = ({ shape }: Mark): boolean =>
  shape.of === "build" && (shape.verdict === "not_run" || shape.verdict === "failed");

/** The sign of a day, or the line of a waiver that ends in a bar. */
export function Sign({
  mark: { shape, on },
  spot,
  top,
  place,
}: {
  readonly mark: Mark;
  readonly spot: Spot;
  readonly top: number;
  readonly place: Place;
}) {
  const [x, middle] = [place(on), top + ROW.sign / 2];
  return (
    <>
      <Hit left={spot.left - 4} right={spot.right + 4} top={top + 2} height={ROW.sign - 4} />
      {shape.of === "dot" && <circle className="course-sign" cx={x} cy={middle} r="6" />}
      {shape.of === "ring" && <circle className="course-ring" cx={x} cy={middle} r="5" />}
      {shape.of === "diamond" && (
        <path className="course-sign" d={`M${x} ${middle - 7}l7 7-7 7-7-7Z`} />
      )}
      {shape.of === "line" && (
        <path
          className="course-waiver"
          d={`M${x} ${middle}H${place(shape.until)}${shape.open ? "" : "m0-7v14"}`}
        />
      )}
      <text x={spot.text} textAnchor={spot.anchor} y={top + LINE.sign}>
        {spot.words}
      </text>
    </>
  );
}

/** The room that takes a click, and that shows the focus. */
function Hit({
  left,
  right,
  top,
  height,
}: {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}) {
  return (
    <rect className="course-hit" x={left} y={top} width={right - left} height={height} rx="4" />
  );
}
