import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";
import { Joined } from "./joined";
import { endsByDay, owedState } from "./owed-state";
import { Sentences } from "./sentences";
import { Tip } from "./tip";
import type { HomeView, Owed } from "./types";

const Line = ({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) => (
  <span className={quiet ? "note mt-1" : "block"}>{children}</span>
);

/** Which versions, what was not done, and the main length of time; other lengths follow in a short line. */
export function OwedLead({ home, past }: { readonly home: HomeView; readonly past: boolean }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const [first, ...others] = home.owed;
  if (first === undefined) return null;
  const builds = () => (
    <Joined
      items={home.owed.map((o) =>
        t("build", { platform: wordsIn(o.platform, locale).text, version: o.liveVersion }),
      )}
    />
  );
  const term = () => <Tip of="fullChain" />;
  const official = home.chain && wordsIn(home.chain.officialTerm, locale).text;
  return (
    <>
      <Line>
        {official === null
          ? t.rich("lead.owedPlain", { builds, term })
          : t.rich("lead.owed", { builds, term, official })}
      </Line>
      {first.through.length > 0 && (
        <Line>
          <Through owed={first} />
        </Line>
      )}
      <Line>
        <Length owed={first} past={past} />
      </Line>
      <Reported home={home} />
      {others.map((o) => (
        <Line key={o.platformKey} quiet>
          {t.rich("lead.other", {
            platform: wordsIn(o.platform, locale).text,
            businessDays: o.elapsed.businessDays,
            day: () => <CalendarDay day={o.since} style="plain" />,
            n: noBreak,
          })}
        </Line>
      ))}
    </>
  );
}

/** Vendors' reports on the tests of live versions, beside the fact that they do not replace a confirmation. */
function Reported({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home");
  const locale = useLocale();
  return home.live.map(({ platform, platformKey, version, reportedOn, failedOn }) => {
    if (reportedOn === null) return null;
    const build = t("build", { platform: wordsIn(platform, locale).text, version });
    const on = (day: Day) => () => <CalendarDay day={day} style="plain" />;
    return (
      <Line key={platformKey}>
        <Sentences
          of={[
            failedOn !== null && t.rich("lead.failedThen", { build, day: on(failedOn) }),
            t.rich("lead.reported", { build, day: on(reportedOn) }),
          ]}
        />
      </Line>
    );
  });
}

function Length({ owed, past }: { readonly owed: Owed; readonly past: boolean }) {
  const t = useTranslations("home");
  const platform = wordsIn(owed.platform, useLocale()).text;
  const { businessDays } = owed.elapsed;
  const today = t(past ? "when.thatDay" : "when.today");
  const ended = owed.waiver?.sinceEnded?.businessDays ?? 0;
  if (businessDays === 0) return t("lead.onDay", { platform, today });
  const state = owedState(owed);
  if (state === "ended") {
    const key = endsByDay(owed) ? "lead.sinceDay" : "lead.sinceReady";
    return t.rich(key, { platform, businessDays, ended, n: noBreak });
  }
  if (state === "endedNow") {
    const key = endsByDay(owed) ? "lead.endedDay" : "lead.endedReady";
    return t.rich(key, { platform, businessDays, today, n: noBreak });
  }
  const since = t.rich("lead.since", { platform, businessDays, n: noBreak });
  return <Sentences of={[since, state === "unexcused" && t("lead.noWaiver")]} />;
}

/** Says that a later version does not reset the count. */
function Through({ owed }: { readonly owed: Owed }) {
  const t = useTranslations("home.lead");
  const platform = wordsIn(owed.platform, useLocale()).text;
  const silent = owed.through.filter((v) => v.verdict === "no_record").map((v) => v.version);
  const versions = () => <Joined items={silent} />;
  return (
    <Sentences
      of={[
        t("through", { platform, version: owed.version }),
        silent.length > 0 && t.rich("throughNoRecord", { versions }),
      ]}
    />
  );
}

/** If there is no debt: nothing is on record, or everything was checked. */
export function LiveLead({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const term = () => <Tip of="fullChain" />;
  const official = home.chain && wordsIn(home.chain.officialTerm, locale).text;
  const name = (live: HomeView["live"][number]) =>
    t("build", { platform: wordsIn(live.platform, locale).text, version: live.version });
  if (home.state === "nothing-live") return t("lead.nothingLive");
  if (home.state === "no-record") {
    const silent = home.live.filter((live) => live.verdict === "no_record");
    const builds = () => <Joined items={silent.map(name)} />;
    return (
      <>
        <Line>
          {official === null
            ? t.rich("lead.noRecordPlain", { builds, term })
            : t.rich("lead.noRecord", { builds, term, official })}
        </Line>
        <Reported home={home} />
      </>
    );
  }
  if (home.state === "unconfirmed") return <Reported home={home} />;
  const { notRun, noRecord } = home.reached;
  return (
    <>
      {home.live.map((live, place) => (
        <Line key={live.platformKey}>
          {t.rich(live.verifiedOn === null ? "lead.clearUndated" : "lead.clear", {
            build: () => <b>{name(live)}</b>,
            day: () => live.verifiedOn && <CalendarDay day={live.verifiedOn} style="plain" />,
            term: () => (place === 0 ? <Tip of="fullChain" /> : t("tips.fullChain.term")),
          })}
        </Line>
      ))}
      {home.freshness.stale.length > 0 && <Line>{t("lead.stale")}</Line>}
      {notRun + noRecord > 0 && (
        <Line>{t.rich("lead.debts", { notRun, noRecord, n: noBreak })}</Line>
      )}
    </>
  );
}
