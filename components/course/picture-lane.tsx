import type { Day } from "@/server/domain/calendar/day";
import { type LaidLane, ROW } from "./layout";
import { OnBar, type Place, Sign } from "./picture-marks";
import { boxAt, NAMES, type Spot, WIDTH } from "./room";
import { type Axis, placeOn } from "./scale";
import type { Bar, Mark } from "./types";

/** From the top of a row to the line on which its words stand. */
const LINE = { below: 17, sign: 24 } as const;

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
