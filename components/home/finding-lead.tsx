import { useLocale, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";
import { type DebtGroup, debtNames, debtsFrom, type HomeWords } from "./debt-groups";
import { Joined } from "./joined";
import { Line } from "./lead-line";
import { endsByDay, owedState } from "./owed-state";
import { Sentences } from "./sentences";
import { Defects } from "./spoken-lines";
import { Tip } from "./tip";
import type { HomeView, LeadPart, Live, Owed } from "./types";

/** What leads, in a line: the critical defects, and the builds with the worst verdict. The rest stands below. */
export function Lead({
  home,
  past,
  linkTo,
}: {
  readonly home: HomeView;
  readonly past: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home");
  const [first] = home.lead;
  if (first === undefined) return t(home.setsUp ? "lead.settingUp" : "lead.nothingLive");
  return (
    <>
      <Defects home={home} linkTo={linkTo} />
      <LeadPartLine part={first} home={home} leads />
      <BegunNow home={home} past={past} />
      {first.standing === "verified" && <Before home={home} />}
    </>
  );
}

/** What a phone leaves out, because the headline says it. */
const wide = (words: ReactNode) => <span className="hidden desktop:inline">{words}</span>;

/** The builds of one standing. The headline says it of the part that leads; here is what it does not say. */
export function LeadPartLine({
  part: { standing, builds },
  home,
  leads,
}: {
  readonly part: LeadPart;
  readonly home: HomeView;
  readonly leads: boolean;
}) {
  const t = useTranslations("home");
  const locale = useLocale();
  // Where builds without a proof lead, the line about builds without a record is the first to use the term.
  const explains = leads || (standing === "no_record" && home.lead[0]?.standing === "unproved");
  const term = () => (explains ? <Tip of="fullChain" /> : t("tips.fullChain.term"));
  const official = home.chain && leads ? wordsIn(home.chain.officialTerm, locale).text : null;
  const name = (live: Live): string =>
    t("build", { platform: wordsIn(live.platform, locale).text, version: live.version });
  const names = () => <Joined items={builds.map(name)} />;
  const on = (day: Day | null) => () => day && <NearDay day={day} today={home.day} />;
  switch (standing) {
    case "failed":
      return builds.map((live) => (
        <Line key={live.platformKey}>
          {t.rich("lead.failed", {
            build: () => <b>{name(live)}</b>,
            day: on(live.failedOn),
            term,
          })}
        </Line>
      ));
    case "not_run":
      return (
        <Line>
          {official === null
            ? t.rich("lead.owedPlain", { builds: names, term })
            : t.rich("lead.owed", { builds: names, term, official, wide })}
          <Through home={home} builds={builds} />
        </Line>
      );
    case "unproved":
      return (
        <Line>
          <Unproved home={home} builds={builds} leads={leads} />
        </Line>
      );
    case "no_record":
      return (
        <Line>
          {official === null
            ? t.rich("lead.noRecordPlain", { builds: names, term })
            : t.rich("lead.noRecord", { builds: names, term, official })}
        </Line>
      );
    case "contradicted":
      return builds.map((live) => (
        <Line key={live.platformKey}>
          {t.rich("lead.contradicted", {
            build: () => <b>{name(live)}</b>,
            passed: live.verdict,
            by: live.contradicted ?? "both",
            day: on(live.verifiedOn ?? live.reportedOn),
            term,
          })}
        </Line>
      ));
    case "reported":
      return builds.map((live) => (
        <Line key={live.platformKey}>
          <Sentences
            of={[
              live.failedOn !== null &&
                t.rich("lead.failedThen", { build: name(live), day: on(live.failedOn) }),
              t.rich("lead.reported", { build: name(live), day: on(live.reportedOn) }),
            ]}
          />
        </Line>
      ));
    case "verified":
      return builds.map((live, place) => (
        <Line key={live.platformKey}>
          {t.rich(live.verifiedOn === null ? "lead.clearUndated" : "lead.clear", {
            build: () => <b>{name(live)}</b>,
            day: on(live.verifiedOn),
            term: () => (place === 0 ? term() : t("tips.fullChain.term")),
          })}
        </Line>
      ));
  }
}

/** A debt whose present state began on the day shown: no number can lead, so a sentence says it. */
function BegunNow({ home, past }: { readonly home: HomeView; readonly past: boolean }) {
  const [owed] = home.owed;
  if (owed === undefined || (owed.days.at(-1)?.length.businessDays ?? 0) > 0) return null;
  return (
    <Line>
      <Length owed={owed} past={past} shownOn={home.day} />
    </Line>
  );
}

/** What the days of a debt are counted from. It names the version if users have a later one. */
const fromOf = (t: HomeWords, { version, through }: Owed): string =>
  through.length === 0 ? t("lead.from.distribution") : t("lead.from.version", { version });

function Length({
  owed,
  past,
  shownOn,
}: {
  readonly owed: Owed;
  readonly past: boolean;
  readonly shownOn: Day;
}) {
  const t = useTranslations("home");
  const platform = wordsIn(owed.platform, useLocale()).text;
  const { businessDays, calendarDays } = owed.elapsed;
  const from = fromOf(t, owed);
  const today = t(past ? "when.thatDay" : "when.today");
  if (calendarDays === 0) return t("lead.onDay", { platform, today });
  if (businessDays === 0) {
    const day = () => <NearDay day={owed.since} today={shownOn} />;
    return t.rich("lead.other", { platform, businessDays, from, day, n: noBreak });
  }
  const state = owedState(owed);
  if (state === "endedNow") {
    const key = endsByDay(owed) ? "lead.endedDay" : "lead.endedReady";
    return t.rich(key, { platform, businessDays, from, today, n: noBreak });
  }
  const since = t.rich("lead.since", { platform, businessDays, from, n: noBreak });
  return <Sentences of={[since, state === "unexcused" && t("lead.noWaiver")]} />;
}

/** Says that a later version does not reset the count. */
function Through({ home, builds }: { readonly home: HomeView; readonly builds: readonly Live[] }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const later = home.owed.filter(({ through }) => through.length > 0);
  return debtsFrom(later, builds).map((debt) => (
    <Fragment key={debt.version}>
      {locale === "ja" ? "" : " "}
      <Sentences of={[t("lead.through", debtNames(t, debt, locale)), silentOf(t, debt, 1)]} />
    </Fragment>
  ));
}

/** Builds without a record, on platforms whose debt runs from an earlier version. */
function Unproved({
  home,
  builds,
  leads,
}: {
  readonly home: HomeView;
  readonly builds: readonly Live[];
  readonly leads: boolean;
}) {
  const t = useTranslations("home");
  const locale = useLocale();
  // The line about builds without a record says what that does not mean.
  const saidBelow = home.lead.some(({ standing }) => standing === "no_record");
  const said = debtsFrom(home.owed, builds).flatMap((debt) => [
    !leads && t("lead.through", debtNames(t, debt, locale)),
    !leads && t("lead.unprovedNow", debtNames(t, debt, locale)),
    silentOf(t, debt, 2),
  ]);
  return (
    <Sentences
      of={[
        ...said,
        leads && !saidBelow && t.rich("lead.silence", { term: () => <Tip of="fullChain" /> }),
      ]}
    />
  );
}

/** The versions of a debt of which nobody has said anything, if there are at least so many. */
function silentOf(t: HomeWords, { owed }: DebtGroup, least: number): ReactNode {
  const silent = owed.flatMap(({ through }) => through.filter((v) => v.verdict === "no_record"));
  const versions = [...new Set(silent.map(({ version }) => version))];
  if (versions.length < least) return null;
  return t.rich("lead.throughNoRecord", { versions: () => <Joined items={versions} /> });
}

/** If everything is checked: how old the data is, and what earlier versions leave on record. */
function Before({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.lead");
  const { failed, notRun, noRecord } = home.reached;
  return (
    <>
      {home.freshness.stale.length > 0 && <Line>{t("stale")}</Line>}
      {failed + notRun + noRecord > 0 && (
        <Line>{t.rich("debts", { failed, notRun, noRecord, n: noBreak })}</Line>
      )}
    </>
  );
}
