// The shell for one reader: the project, the available screens, the clock of the exercise.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LivePlace } from "@/components/live/hear";
import { LiveNotice } from "@/components/live/live-notice";
import { Moment } from "@/components/ui/calendar-day";
import { type KeptForm, KeptFormPlace } from "@/components/ui/kept-form";
import { KeptNotice } from "@/components/ui/kept-notice";
import { Notice } from "@/components/ui/notice";
import { type PageMarks, PageMarksPlace } from "@/components/ui/page-marks";
import { showDay } from "@/components/ui/shown-day";
import { TextLink } from "@/components/ui/text-link";
import { addDays, type Day, parseDay } from "@/server/domain/calendar/day";
import { dayOf, endOfDay, parseInstant } from "@/server/domain/calendar/instant";
import { type Action, can } from "@/server/domain/identity/permissions";
import type { Role } from "@/server/domain/identity/roles";
import type { Standing } from "@/server/domain/identity/standing";
import type { RefusalCode } from "@/server/domain/refusal";
import { type Locale, wordsIn } from "@/server/domain/words";
import { Activity } from "./activity";
import type { Screen } from "./main-nav";
import { Shell } from "./shell";

export interface ConsoleProps {
  readonly standing: Standing;
  readonly locale: Locale;
  readonly screen: Screen | null;
  /** The name of the record shown, below its screen. */
  readonly record?: string | undefined;
  /** The validated `asOf` of the address. Absent: now. */
  readonly asOf?: string | undefined;
  readonly here: {
    readonly path: string;
    /** The address of this page now. */
    readonly back: string;
    readonly keep: readonly (readonly [name: string, value: string])[];
  };
  /** The refusal of a shell form. */
  readonly refused: RefusalCode | null;
  /** How many things wait for the reader, by the screen that lists them. */
  readonly waiting?: Partial<Record<Screen, number>> | undefined;
  /** How many acts of the record the last move of the clock played. */
  readonly played: number | null;
  /** Where the page gets updates. Absent: the page shows the past, or is not about one project. */
  readonly changes?: LivePlace | undefined;
  /** The account and address of this page, which its forms carry. */
  readonly marks: PageMarks;
  /** A refused form of this page that no script could show in place. */
  readonly kept: KeptForm | null;
  readonly children: ReactNode;
}

const SCREENS = [
  "home",
  "work",
  "releases",
  "coverage",
  "queues",
  "reports",
  "approvals",
  "events",
  "records",
  "access",
  "setup",
] as const;

/** Screens that only some roles have. */
const NEEDS: Partial<Record<Screen, Action>> = {
  work: "task.report",
  access: "access.manage",
  setup: "project.amend",
};
/** The last day of the record that an exercise replays. */
const EXERCISE_ENDS = "2021-04-30";

const shows = (screen: Screen, role: Role): boolean => {
  const action = NEEDS[screen];
  return action === undefined || can(role, action);
};

export function Console({
  standing,
  locale,
  screen,
  record,
  asOf,
  here,
  refused,
  waiting,
  played,
  changes,
  marks,
  kept,
  children,
}: ConsoleProps) {
  const t = useTranslations("shell");
  const said = useTranslations("console");
  const live = useTranslations("live");
  const sentences = useTranslations("refusals");
  const { account, began, exercise, now, memberships } = standing;
  const membership = screen === null && memberships.length > 1 ? undefined : memberships[0];
  const today = dayOf(now);
  const asOfDay = asOf === undefined ? null : parseDay(asOf);
  const asOfInstant = asOf === undefined ? null : parseInstant(asOf);
  const momentOf = (day: Day) => (day === today ? now : endOfDay(day));
  const moment = asOfDay === null ? asOfInstant : momentOf(asOfDay);
  showDay(moment === null ? today : dayOf(moment));
  const first = began === null ? today : dayOf(began);
  const role = membership?.role ?? "auditor";
  const project = membership && `/p/${membership.projectKey}`;
  const name = membership?.memberName ?? account.name;
  const query = asOf === undefined ? "" : `?asOf=${encodeURIComponent(asOf)}`;
  // The form of a move names the project by the address that it is sent from.
  const moves =
    here.path.startsWith("/p/") && can(role, "exercise.move")
      ? { first, last: parseDay(EXERCISE_ENDS) ?? today, tomorrow: addDays(today, 1) }
      : undefined;
  // Sessions are known only for the present, so this screen has no past view.
  const hrefOf = (each: Screen) =>
    each === "home" ? `${project}${query}` : `${project}/${each}${each === "access" ? "" : query}`;
  const list =
    screen === null || screen === "home"
      ? null
      : { label: t(`nav.${screen}`), href: `${project}/${screen}${query}` };
  const crumbs =
    project === undefined || list === null
      ? []
      : [
          { label: t("nav.home"), href: `${project}${query}` },
          record === undefined ? { label: list.label } : list,
          ...(record === undefined ? [] : [{ label: record }]),
        ];
  return (
    <PageMarksPlace marks={marks}>
      <KeptFormPlace kept={kept}>
        <Shell
          header={{
            homeHref: "/",
            ...(membership &&
              project && {
                project: {
                  name: wordsIn(membership.projectName, locale).text,
                  href: `${project}${query}`,
                },
              }),
            nav:
              project === undefined
                ? []
                : SCREENS.filter((each) => shows(each, role)).map((each) => ({
                    screen: each,
                    href: hrefOf(each),
                    current: each === screen,
                    waiting: waiting?.[each],
                  })),
            ...(exercise && moment === null && { exercise: { clock: now, moves } }),
            tools: {
              glossaryHref: "/glossary",
              ...(screen !== null && {
                asOf: {
                  path: here.path,
                  first,
                  last: today,
                  keep: here.keep,
                  ...(asOfDay !== null && { value: asOfDay }),
                },
              }),
              reader: {
                role: wordsIn(name, locale).text,
                ...(membership && { party: wordsIn(membership.partyName, locale).text }),
              },
            },
          }}
          exercise={exercise}
          crumbs={crumbs}
          {...(moment !== null && { past: { at: moment, backHref: here.back } })}
          footer={{
            dataTime: said.rich("dataTime", {
              at: () => <Moment at={moment ?? now} style="long" />,
            }),
            ...(exercise && { sources: said("exerciseSources") }),
          }}
        >
          {changes !== undefined && (
            <LiveNotice
              key={changes.since}
              place={changes}
              words={{
                one: live("one"),
                many: live("many", { count: "#" }),
                order: live("order", { title: "#title", day: "#day" }),
                moved: live("moved"),
                restarted: live("restarted"),
                show: live("show"),
                cut: live("cut"),
                "signed-out": live("signed-out"),
                signIn: live("signIn"),
                crowded: live("crowded"),
                withdrawn: live("withdrawn"),
              }}
            />
          )}
          <Activity />
          {membership !== undefined && membership.projectState !== "open" && (
            <Notice tone="refused" title={said(`closed.${membership.projectState}`)}>
              {said("closed.text")}
            </Notice>
          )}
          {kept !== null && <KeptNotice kept={kept} />}
          {refused !== null && <Notice tone="refused" title={sentences(refused)} />}
          {played !== null && project !== undefined && (
            <div className="no-print pt-6">
              <Notice
                tone="update"
                action={<TextLink href={`${project}/events`}>{said("playedRecord")}</TextLink>}
              >
                {said("played", { count: played })}
              </Notice>
            </div>
          )}
          {children}
        </Shell>
      </KeptFormPlace>
    </PageMarksPlace>
  );
}
