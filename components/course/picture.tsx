import { useTranslations } from "next-intl";
import type { Day } from "@/server/domain/calendar/day";
import { partsOf } from "@/server/domain/calendar/day";
import { type Guide, HEAD, type LaidLane, layGuides, layOut } from "./layout";
import { PictureLane } from "./picture-lane";
import { NAMES, WIDTH } from "./room";
import { type Axis, monthsOf, placeOn } from "./scale";
import type { Lane } from "./types";

const MONTHS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const;
const MONTH_LINE = 16;
const GUIDE_LINE = 38;
const FOOT = 8;

/** One axis of time with a lane per platform and per kind of record. It has the size at which its text is 14 px. */
export function Picture({
  lanes,
  axis,
  guides,
  today,
}: {
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  readonly guides: readonly Guide[];
  readonly today: Day;
}) {
  const t = useTranslations("course");
  const laid = layOut(lanes, axis);
  const bottom = laid.reduce((sum, { height }) => sum + height, HEAD);
  const left = laid.reduce((sum, lane) => sum + lane.left, 0);
  return (
    <>
      <section
        aria-label={t("region")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="course-region"
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a picture of links needs a name, not a form's group */}
        <svg
          role="group"
          aria-label={t("label")}
          className="course-picture"
          width={WIDTH}
          height={bottom + FOOT}
          viewBox={`0 0 ${WIDTH} ${bottom + FOOT}`}
        >
          <Months axis={axis} bottom={bottom} />
          <Lines laid={laid} />
          <Guides axis={axis} guides={guides} bottom={bottom} />
          {laid.map((lane) => (
            <PictureLane key={lane.lane.key} laid={lane} axis={axis} today={today} />
          ))}
        </svg>
      </section>
      {left > 0 && <p className="type-small quiet course-wide">{t("more", { count: left })}</p>}
    </>
  );
}

function Months({ axis, bottom }: { readonly axis: Axis; readonly bottom: number }) {
  const t = useTranslations("dates.months");
  const place = placeOn(axis, NAMES, WIDTH);
  return monthsOf(axis).map((day) => {
    const x = place(day);
    return (
      <g key={day}>
        <path className="course-month" d={`M${x}.5 4V${bottom}`} />
        {x < WIDTH - 48 && (
          <text className="quiet" x={x + 6} y={MONTH_LINE}>
            {t(MONTHS[partsOf(day).month - 1] ?? "m1")}
          </text>
        )}
      </g>
    );
  });
}

function Lines({ laid }: { readonly laid: readonly LaidLane[] }) {
  return (
    <>
      <path className="course-rule" d={`M0 ${HEAD}.5H${WIDTH}`} />
      {laid.map(({ lane, top, height }) => (
        <path key={lane.key} className="course-line" d={`M0 ${top + height}.5H${WIDTH}`} />
      ))}
    </>
  );
}

function Guides({
  axis,
  guides,
  bottom,
}: {
  readonly axis: Axis;
  readonly guides: readonly Guide[];
  readonly bottom: number;
}) {
  return layGuides(guides, axis).map(({ key, words, x, spot }) => (
    <g key={key}>
      <path className={`course-guide ${key}`} d={`M${x} ${GUIDE_LINE + 6}V${bottom}`} />
      {spot !== null && (
        <text className="strong" x={spot.text} y={GUIDE_LINE} textAnchor={spot.anchor}>
          {words}
        </text>
      )}
    </g>
  ));
}
