import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { textWidth } from "@/components/course/text-width";
import { dayWords } from "@/components/ui/day-words";
import { NearDay } from "@/components/ui/near-day";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import type { BusinessCalendar } from "@/server/domain/calendar/business-days";
import type { Day } from "@/server/domain/calendar/day";
import type { ListedLine } from "@/server/domain/queues/lines";
import { LanePicture } from "./lane-picture";
import { isTestPutFirst, type LaneRow } from "./lane-row";
import { type LaneAxis, laneAxis, roomy, weeksOf } from "./lanes-layout";
import { type Here, toTask, withChanges } from "./links";
import { OtherPlace } from "./task-cells";
import { SlackDays } from "./task-dates";
import type { Expectation } from "./types";

interface LanesProps {
  readonly rows: readonly LaneRow[];
  readonly here: Here;
  readonly today: Day;
  readonly calendar: BusinessCalendar;
  /** Whether the list begins with the work in progress. If not, its axis begins with its first task. */
  readonly first: boolean;
  readonly chosen: string | null;
  /** The lines of work of the queue, in whose order the bars are grouped. Empty: it has only one. */
  readonly lines: readonly ListedLine[];
}

/** The narrowest pictures, in CSS pixels, on which the names of the weeks must not meet: on the phone and on wider pages. */
const NARROWEST = { phone: 280, page: 380, full: 600 } as const;
const SIZES = ["phone", "page", "full"] as const;

/** The order as bars over business days. Each row's name is the link that it has in the table, which says the same. */
export function Lanes({ rows, here, today, calendar, first, chosen, lines }: LanesProps) {
  const t = useTranslations("queues.lanes");
  const starts = rows.flatMap(({ expected }) => expected.startsOn ?? []).sort();
  const begins = first ? today : (starts[0] ?? today);
  const axis = laneAxis(
    calendar,
    begins < today ? today : begins,
    rows.flatMap(({ task, expected, other }) => [
      task.dueOn,
      expected.startsOn,
      expected.endsOn,
      other?.expected.endsOn ?? null,
    ]),
  );
  return (
    <div className="lanes">
      <p className="type-small quiet phrased">
        {t.rich("note", {
          table: (words) => <a href={withChanges(here, { view: null })}>{words}</a>,
        })}
        {lines.length > 0 && ` ${t("lines")}`}
      </p>
      <Legend rows={rows} />
      <Weeks axis={axis} today={today} />
      {groupsOf(rows, lines).map(({ id, name, rows: mine }) => (
        <Fragment key={id}>
          {name !== null && (
            <h3 id={`line-${id}`}>
              <RecordWords words={name} />
            </h3>
          )}
          <ol aria-labelledby={name === null ? undefined : `line-${id}`}>
            {mine.map((row) => (
              <li
                key={row.task.id}
                data-moved={row.moved || undefined}
                data-chosen={row.task.id === chosen || undefined}
              >
                <Name row={row} here={here} />
                <LanePicture row={row} axis={axis} />
                <Words row={row} today={today} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

/** The rows of each line of work that has any. One group without a name: there is only one line. */
function groupsOf(rows: readonly LaneRow[], lines: readonly ListedLine[]) {
  if (lines.length === 0) return [{ id: "main", name: null, rows }];
  return lines
    .map(({ id, name }) => ({
      id: id ?? "main",
      name,
      rows: rows.filter(({ task }) => task.lineId === id),
    }))
    .filter((group) => group.rows.length > 0);
}

function Legend({ rows }: { readonly rows: readonly LaneRow[] }) {
  const t = useTranslations("queues.lanes.legend");
  const by = rows.flatMap(({ other }) => other?.by ?? [])[0];
  const number = rows.flatMap(({ other }) => other?.number ?? [])[0] ?? 0;
  const drafted = by === "draft";
  const keys = [
    ...(rows.some(({ place }) => place === 0) ? (["working"] as const) : []),
    drafted ? ("draft" as const) : ("now" as const),
    ...(drafted ? (["was"] as const) : []),
    ...(rows.some(isTestPutFirst) ? (["first"] as const) : []),
    ...(by === "proposal" ? (["proposed"] as const) : []),
    ...(rows.some(({ task }) => task.dueOn !== null) ? (["due", "slack"] as const) : []),
  ];
  return (
    <ul className="lanes-legend type-small">
      {keys.map((key) => (
        <li key={key}>
          <span aria-hidden="true" data-bar={key} />
          {t(key, { number })}
        </li>
      ))}
    </ul>
  );
}

/** The first day of each week, as many as have room. */
function Weeks({ axis, today }: { readonly axis: LaneAxis; readonly today: Day }) {
  const t = useTranslations("queues.lanes");
  const dates = useTranslations("dates");
  const weeks = weeksOf(axis).map(({ on, left }) => {
    const day = dayWords(dates, on);
    return { on, left, words: on === today ? t("today", { day }) : day };
  });
  const shown = (width: number) =>
    roomy(weeks, ({ words }) => ((textWidth(words, true) + 12) / width) * 100);
  return (
    <div className="lanes-head">
      {SIZES.map((size) => (
        <svg key={size} aria-hidden="true" data-for={size} width="100%" height="24">
          {shown(NARROWEST[size]).map(({ on, left, words }) => (
            <text
              key={on}
              x={`${left}%`}
              dx={4}
              y={17}
              className={on === today ? "font-bold" : undefined}
            >
              {words}
            </text>
          ))}
        </svg>
      ))}
    </div>
  );
}

function Name({
  row: { task, place, other },
  here,
}: {
  readonly row: LaneRow;
  readonly here: Here;
}) {
  const words = useTranslations("words.taskStatus");
  const { title, status, fullChainTest } = task;
  const says = place === 0 || status === "blocked";
  return (
    <div className="lane-name">
      <span className={fullChainTest ? "font-bold" : undefined}>
        {place > 0 && <b>{place}</b>}
        <TextLink href={toTask(here, task.id)} className="text-inherit">
          <RecordWords words={title} />
        </TextLink>
      </span>
      {(says || other !== null) && (
        <span className="note">
          {says && <span className="lane-status">{words(status)}</span>}
          {other !== null && <OtherPlace other={other} place={place} />}
        </span>
      )}
    </div>
  );
}

/** The due date and the days left to it, in words; for those who listen, the days of the bar too. */
function Words({
  row: { task, expected, other },
  today,
}: {
  readonly row: LaneRow;
  readonly today: Day;
}) {
  const t = useTranslations("queues.lanes");
  const none = useTranslations("queues.slack");
  const { dueOn } = task;
  return (
    <div className="lane-words type-small">
      <span className="sr-only">
        <Expected expected={expected} today={today} />
      </span>
      {dueOn === null ? (
        <span className="quiet">{none("noDue")}</span>
      ) : (
        <>
          <span>{t.rich("due", { day: () => <NearDay day={dueOn} today={today} /> })}</span>
          <span className={expected.slack !== null && expected.slack < 0 ? "font-bold" : undefined}>
            <SlackDays slack={expected.slack} other={other} />
          </span>
        </>
      )}
    </div>
  );
}

function Expected({
  expected: { startsOn, endsOn },
  today,
}: {
  readonly expected: Expectation;
  readonly today: Day;
}) {
  const t = useTranslations("queues.lanes");
  const day = (on: Day) => () => <NearDay day={on} today={today} />;
  if (startsOn !== null && endsOn !== null)
    return t.rich("days", { start: day(startsOn), end: day(endsOn) });
  if (startsOn !== null) return t.rich("starts", { start: day(startsOn) });
  return endsOn === null ? t("unknown") : t.rich("ends", { end: day(endsOn) });
}
