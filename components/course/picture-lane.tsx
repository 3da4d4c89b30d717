import type { Day } from "@/server/domain/calendar/day";
import { type LaidLane, ROW } from "./layout";
import { boxAt, LEAST, NAMES, type Spot, WIDTH } from "./room";
import { type Axis, placeOn } from "./scale";
import { Tile } from "./tile";
import type { Bar, Mark } from "./types";

const TILE = 24;
/** From the top of a row to the line on which its words stand. */
const LINE = { above: 17, below: 17, sign: 24 } as const;

/** A lane of the picture: its name, its bar, and its marks as links. */
export function PictureLane({
  laid,
  axis,
  today,
}: {
  readonly laid: LaidLane;
  readonly axis: Axis;
  readonly today: Day;
}) {
  const { lane, top, barTop, set, lengths } = laid;
  const place = placeOn(axis, NAMES, WIDTH);
  return (
    <g>
      <text className="strong" x={0} y={(barTop ?? top) + (barTop === null ? LINE.sign : 11)}>
        {lane.name}
      </text>
      {lane.none !== null && (
        <text className="quiet" x={NAMES + 8} y={top + LINE.sign}>
          {lane.none}
        </text>
      )}
      {barTop !== null && (
        <BarLine laid={laid} barTop={barTop} today={place(today)} place={place} />
      )}
      {barTop !== null &&
        lengths.map(({ bar, spot, row }) => (
          <text
            key={bar.from}
            className={bar.kind === "overdue" ? "exposed" : "quiet"}
            x={spot.text}
            textAnchor={spot.anchor}
            y={barTop + ROW.bar + row * ROW.below + LINE.below}
          >
            {spot.words}
          </text>
        ))}
      {set.map(({ mark, spot, row }) => (
        <a key={mark.key} href={mark.href} aria-label={nameOf(mark, spot)}>
          {barTop === null ? (
            <Sign mark={mark} spot={spot} top={top + 4 + row * ROW.sign} place={place} />
          ) : (
            <OnBar mark={mark} spot={spot} row={row} barTop={barTop} place={place} />
          )}
        </a>
      ))}
    </g>
  );
}

/** What a link is called: the words that are seen, then the whole sentence. */
const nameOf = ({ full }: Mark, { words }: Spot): string =>
  words === "" || full.startsWith(words) ? full : `${words} ${full}`;

type Place = (day: Day) => number;

/** The days to scale, and the dots from today to what is expected. */
function BarLine({
  laid: { bars, set },
  barTop,
  today,
  place,
}: {
  readonly laid: LaidLane;
  readonly barTop: number;
  readonly today: number;
  readonly place: Place;
}) {
  const ahead = set.flatMap(({ mark: { shape, on } }) =>
    shape.of === "box" ? boxAt(on, place) : [],
  );
  const furthest = Math.max(today, ...ahead);
  const middle = barTop + ROW.bar / 2;
  return (
    <>
      {bars.map((bar) => (
        <Part key={bar.from} bar={bar} barTop={barTop} />
      ))}
      {furthest > today && (
        <path className="course-dots" d={`M${today + 4} ${middle}H${furthest}`} />
      )}
    </>
  );
}

function Part({
  bar: { kind, x, width },
  barTop,
}: {
  readonly bar: Bar & { readonly x: number; readonly width: number };
  readonly barTop: number;
}) {
  // After a decision there is nothing but the way to the forecast.
  if (kind === "decided")
    return <path className="course-dots" d={`M${x + 4} ${barTop + ROW.bar / 2}H${x + width}`} />;
  const inset = kind === "silent" ? 0.5 : 0;
  return (
    <rect
      className={`course-bar ${kind}`}
      x={x + inset}
      y={barTop + inset}
      width={Math.max(1, width - 2 * inset)}
      height={ROW.bar - 2 * inset}
    />
  );
}

function OnBar({
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
function Sign({
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
      <text x={spot.text} textAnchor={spot.anchor} y={top + LINE.sign - 3}>
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
