import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { FindingHeading } from "@/components/ui/page-heading";
import type { StatusKind } from "@/components/ui/status-tile";
import { LiveLead, OwedLead } from "./finding-lead";
import type { HomeView } from "./types";

type Key =
  | "untested"
  | "failed"
  | "unproved"
  | "noRecord"
  | "unconfirmed"
  | "clear"
  | "nothingLive"
  | "stale";

const KIND: Readonly<Record<Key, StatusKind | null>> = {
  untested: "not_run",
  failed: "failed",
  unproved: "not_run",
  noRecord: "no_record",
  unconfirmed: "reported",
  clear: "verified",
  nothingLive: null,
  stale: "no_record",
};

/** Data that is too old never leads to the heading "in order". */
function keyOf({ state, owed, freshness }: HomeView): Key {
  if (owed.length > 0) {
    const failed = owed.filter((o) => o.failed).length;
    if (failed === 0) return "untested";
    return failed === owed.length ? "failed" : "unproved";
  }
  if (state === "nothing-live") return "nothingLive";
  if (state === "no-record") return "noRecord";
  if (state === "unconfirmed") return "unconfirmed";
  return freshness.stale.length > 0 ? "stale" : "clear";
}

export function HomeHeading({ home, past }: { readonly home: HomeView; readonly past: boolean }) {
  const t = useTranslations();
  const key = keyOf(home);
  const count =
    home.owed.length > 0
      ? home.owed.length
      : home.live.filter(
          ({ verdict }) => verdict === (key === "unconfirmed" ? "reported" : "no_record"),
        ).length;
  const plain = t.markup(`home.heading.${key}`, { count, n: (chunks) => chunks });
  const sentences: ReactNode[] = [t.rich(`home.heading.${key}`, { count, n: noBreak })];
  if (home.state === "waived") sentences.push(<Waived key="waived" home={home} />);
  if (key === "stale") sentences.push(<StaleAt key="stale" home={home} />);
  const kind = KIND[key];
  return (
    <>
      <title>{`${plain.replace(/[。.]$/, "")}｜${t("shell.name")}`}</title>
      <FindingHeading
        {...(kind !== null && { kind })}
        sentences={sentences}
        lead={
          home.owed.length > 0 ? <OwedLead home={home} past={past} /> : <LiveLead home={home} />
        }
      />
    </>
  );
}

function Waived({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.heading");
  const waiver = home.owed[0]?.waiver ?? null;
  const endsOn = waiver?.endsOn ?? null;
  if (endsOn !== null) {
    return t.rich(home.question?.state === "deferred" ? "deferred" : "untilDay", {
      day: () => <CalendarDay day={endsOn} style="plain" />,
    });
  }
  return t(waiver?.endsWhenReady == null ? "open" : "untilReady");
}

function StaleAt({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.heading");
  const heard = home.freshness.stale.flatMap(({ heardAt }) => heardAt ?? []).sort()[0];
  if (heard === undefined) return t("staleNever");
  return t.rich("staleAt", { n: noBreak, at: () => <Moment at={heard} style="plain" /> });
}
