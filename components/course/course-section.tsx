import { useLocale, useTranslations } from "next-intl";
import { dayWords } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { partsOf } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";
import { CourseTable, type TableAsked } from "./course-table";
import type { Guide } from "./layout";
import { Picture } from "./picture";
import { type Axis, axisOf } from "./scale";
import type { HomeView, Lane } from "./types";
import { Upright } from "./upright";
import { useLanes } from "./use-lanes";

interface CourseProps {
  readonly home: HomeView;
  readonly past: boolean;
  readonly linkTo: LinkTo;
  readonly table: TableAsked;
}

/** What has happened since the builds that matter reached users, and when the test is expected. */
export function CourseSection({ home, past, linkTo, table }: CourseProps) {
  const lanes = useLanes(home, linkTo);
  const guides = useGuides(home, past);
  if (home.course.platforms.length === 0) return null;
  const axis = axisFor(home, lanes);
  return (
    <Section id="course" heading={<Heading home={home} />} aside={<Aside axis={axis} />}>
      <Picture lanes={lanes} axis={axis} guides={guides} today={home.day} />
      <Upright lanes={lanes} today={home.day} past={past} />
      <CourseTable lanes={lanes} today={home.day} asked={table}>
        {home.owed.length > 0 && <CalendarDays home={home} />}
      </CourseTable>
    </Section>
  );
}

function axisFor({ course, day }: HomeView, lanes: readonly Lane[]): Axis {
  const reached = course.platforms.flatMap(({ builds }) => builds.flatMap(({ on }) => on ?? []));
  const ends = lanes.flatMap(({ marks }) =>
    marks.flatMap(({ shape }) => ("until" in shape && shape.of !== "line" ? shape.until : [])),
  );
  return axisOf(reached, day, ends);
}

/** The only two lines through all lanes. */
function useGuides({ environment, day }: HomeView, past: boolean): readonly Guide[] {
  const t = useTranslations("course.guides");
  const dates = useTranslations("dates");
  const today = t(past ? "thatDay" : "today", { day: dayWords(dates, day) });
  const ready =
    environment === null || environment.readyOn === day
      ? []
      : [
          {
            key: "ready" as const,
            on: environment.readyOn,
            words: t("ready", { day: dayWords(dates, environment.readyOn) }),
          },
        ];
  return [...ready, { key: "today", on: day, words: today }];
}

/** When the test is expected to begin. */
function Heading({ home }: { readonly home: HomeView }) {
  const t = useTranslations("course.heading");
  const tests = home.course.platforms.flatMap(({ test }) => test ?? []);
  const [next] = tests
    .filter(({ begun }) => !begun)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const has = home.owed.some(({ test }) => test !== null);
  if (home.owed.length === 0) return t("none");
  if (tests.some(({ begun }) => begun)) return t("begun");
  if (next !== undefined)
    return t.rich(next.atTheEarliest ? "earliest" : "starts", {
      day: () => <NearDay day={next.startsOn} today={home.day} />,
    });
  if (has) return t("unknown");
  return t(home.seesAll ? "nowhere" : "unseen");
}

function Aside({ axis: { from, to } }: { readonly axis: Axis }) {
  const t = useTranslations("course");
  const months = useTranslations("dates.months");
  const named = (day: Axis["from"]) =>
    months(`m${partsOf(day).month}` as Parameters<typeof months>[0]);
  return t("aside", { from: named(from), to: named(to) });
}

/** How many calendar days that is. */
function CalendarDays({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home");
  const locale = useLocale();
  return (
    <div className="type-small mt-4">
      <ul>
        {home.owed.map((owed) => {
          const platform = wordsIn(owed.platform, locale).text;
          const build = () => t("build", { platform, version: owed.version });
          const days = owed.elapsed.calendarDays;
          const ended = owed.waiver?.sinceEnded?.calendarDays ?? null;
          return (
            <li key={owed.platformKey}>
              {ended === null
                ? t.rich("calendar.line", { build, days, n: noBreak })
                : t.rich("calendar.ended", { build, days, ended, n: noBreak })}
            </li>
          );
        })}
      </ul>
      <p className="quiet">{t("calendar.note")}</p>
    </div>
  );
}
