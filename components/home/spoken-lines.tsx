import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { FromOutside } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { defectBuilds } from "./debt-groups";
import { Line } from "./lead-line";
import { Sentences } from "./sentences";
import type { HomeView, SpokenReport } from "./types";

interface Linked {
  readonly linkTo: LinkTo;
}

/** The critical defects in what users have, before everything that is not tested. */
export function Defects({
  home,
  linkTo,
}: Linked & { readonly home: Pick<HomeView, "defects" | "day"> }) {
  const t = useTranslations("home");
  const locale = useLocale();
  return home.defects.map((defect) => (
    <Line key={defect.key}>
      {t.rich("lead.defect", {
        builds: defectBuilds(t, defect, locale),
        title: () => (
          <TextLink href={toSubject(linkTo, { of: "report", key: defect.key })}>
            <RecordWords words={defect.title} />
          </TextLink>
        ),
        day: () => <NearDay day={defect.foundOn} today={home.day} />,
      })}
    </Line>
  ));
}

/** The reports that speak of what is not verified: one line each, with what the reporter added under it. */
export function SpokenReports({
  home,
  past,
  linkTo,
}: Linked & { readonly home: Pick<HomeView, "spoken" | "day">; readonly past: boolean }) {
  const t = useTranslations("home");
  const { shown, more } = home.spoken;
  return (
    <>
      {shown.map((report) => (
        <OneReport key={report.key} report={report} day={home.day} past={past} linkTo={linkTo} />
      ))}
      {more > 0 && (
        <Line quiet>
          {t.rich("spoken.more", {
            count: more,
            n: noBreak,
            link: (words) => <TextLink href={linkTo("/reports")}>{words}</TextLink>,
          })}
        </Line>
      )}
    </>
  );
}

function OneReport({
  report,
  day,
  past,
  linkTo,
}: Linked & {
  readonly report: SpokenReport;
  readonly day: HomeView["day"];
  readonly past: boolean;
}) {
  const t = useTranslations("home");
  const today = t(past ? "when.thatDay" : "when.today");
  const { title, key, receivedOn, owner, added } = report;
  const link = () => (
    <TextLink href={toSubject(linkTo, { of: "report", key })}>
      <RecordWords words={title} />
    </TextLink>
  );
  return (
    <>
      <Line>
        <Sentences
          of={[
            t.rich(receivedOn === day ? "spoken.receivedToday" : "spoken.received", {
              title: link,
              today,
              day: () => <NearDay day={receivedOn} today={day} />,
            }),
            useVagueness(report),
            owner === null
              ? t("spoken.noOwner")
              : t.rich("spoken.owner", { owner: () => <RecordWords words={owner} /> }),
            useStanding(report, day),
            useLastMove(report, day, today),
          ]}
        />
      </Line>
      {added !== null && (
        <Line quiet>
          {t.rich("spoken.added", {
            mark: () => <FromOutside />,
            day: () => <NearDay day={added.on} today={day} />,
            words: () => added.words !== null && <RecordWords words={added.words} />,
          })}
        </Line>
      )}
    </>
  );
}

/** What nobody has said of the build that a report is about. */
function useVagueness({ nearness }: SpokenReport): ReactNode {
  const t = useTranslations("home.spoken");
  switch (nearness) {
    case "unknown":
    case "platform":
      return t("unknown");
    case "version":
      return t("version");
    case "other":
      return t("other");
    default:
      return null;
  }
}

/** The day of what was done last about whether to take it up; null: nothing. */
const standingDay = ({ standing, listedOn, triagedOn }: SpokenReport) =>
  standing === "listed" ? listedOn : triagedOn;

function useStanding(report: SpokenReport, day: HomeView["day"]): ReactNode {
  const t = useTranslations("home.spoken.standing");
  const { standing } = report;
  if (standing === "declined" || standing === "closed") return null;
  const on = standingDay(report);
  return t.rich(standing, { day: () => on && <NearDay day={on} today={day} /> });
}

function useLastMove(report: SpokenReport, day: HomeView["day"], today: string): ReactNode {
  const t = useTranslations("home.spoken");
  const { moved } = report;
  if (moved === null) return null;
  const { on, ago } = moved;
  const told = standingDay(report) === on;
  if (ago.calendarDays === 0) return told ? null : t("movedToday", { today });
  return t.rich(told ? "idle" : "moved", {
    day: () => <NearDay day={on} today={day} />,
    businessDays: ago.businessDays,
    n: noBreak,
  });
}
