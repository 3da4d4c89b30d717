import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { StatusTile } from "@/components/ui/status-tile";
import { TextLink } from "@/components/ui/text-link";
import { type Day, daysBetween } from "@/server/domain/calendar/day";
import { type Line, type Moment, momentsOf, railsOf } from "./moments";
import { cutTo } from "./text-width";
import type { Lane } from "./types";

/** How far apart two days stand: a share of a rem for each day between them, up to a limit. */
const A_DAY = 0.14;
const MOST = 6;
/** About two lines. The table and the record have all of a longer text. */
const LONGEST = 460;

/** The same axis upright for the phone: a rail per platform, and beside it what happened. */
export function Upright({
  lanes,
  today,
  past,
}: {
  readonly lanes: readonly Lane[];
  readonly today: Day;
  readonly past: boolean;
}) {
  const t = useTranslations("course");
  const rails = railsOf(lanes);
  const silent = lanes.filter(({ none }) => none !== null);
  return (
    <div className="course-upright" style={{ "--rails": rails.length } as Record<string, number>}>
      <p className="course-names" aria-hidden="true">
        {rails.map(({ key, name }) => (
          <b key={key}>{name}</b>
        ))}
      </p>
      <ol aria-label={t("label")}>
        {momentsOf(lanes, today, daysBetween).map((moment) => (
          <li
            key={moment.on}
            data-today={moment.on === today || undefined}
            style={{ minHeight: `${Math.min(MOST, moment.days * A_DAY)}rem` }}
          >
            <Rails moment={moment} rails={rails} />
            <div className="course-what">
              <p>
                <b>
                  {moment.on === today && `${t(past ? "here.thatDay" : "here.today")} `}
                  <NearDay day={moment.on} today={today} />
                </b>
              </p>
              {moment.lines.map((line) => (
                <What key={line.mark?.key ?? `${line.lane.key} ${line.bar?.from}`} line={line} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {silent.map(({ key, name, none }) => (
        <p key={key} className="type-small">
          <b>{name}</b> <span className="quiet">{none}</span>
        </p>
      ))}
    </div>
  );
}

/** A part of each platform's rail, with the tile of what reached its users on the day. */
function Rails({ moment, rails }: { readonly moment: Moment; readonly rails: readonly Lane[] }) {
  return rails.map((lane, place) => {
    const shapes = moment.lines.flatMap((line) =>
      line.lane === lane && line.mark !== null ? line.mark.shape : [],
    );
    const build = shapes.find((shape) => shape.of === "build");
    const box = shapes.find((shape) => shape.of === "box" || shape.of === "draft");
    return (
      <span
        key={lane.key}
        className="course-rail"
        aria-hidden="true"
        data-kind={moment.rails[place] ?? undefined}
      >
        {build?.of === "build" && <StatusTile kind={build.verdict} />}
        {build === undefined && box !== undefined && <span data-box={box.of} />}
      </span>
    );
  });
}

function What({ line: { lane, mark, bar } }: { readonly line: Line }) {
  const t = useTranslations("course");
  if (mark === null)
    return (
      <p className={bar.kind === "overdue" ? "exposed" : "quiet"}>
        {t("ofLane", { lane: lane.name, words: bar.label })}
      </p>
    );
  return (
    <p>
      <TextLink href={mark.href}>{cutTo(mark.full, LONGEST)}</TextLink>
    </p>
  );
}
