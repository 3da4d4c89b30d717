import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/calendar-day";
import { datedWords } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { FindingHeading } from "@/components/ui/page-heading";
import type { StatusKind } from "@/components/ui/status-tile";
import { type Locale, wordsIn } from "@/server/domain/words";
import { debtNames, debtsFrom, defectBuilds, type HomeWords, joinedText } from "./debt-groups";
import { Lead } from "./finding-lead";
import type { HomeView, LeadPart } from "./types";

const KIND: Readonly<Record<LeadPart["standing"], StatusKind>> = {
  failed: "failed",
  not_run: "not_run",
  unproved: "no_record",
  no_record: "no_record",
  contradicted: "reported",
  reported: "reported",
  verified: "verified",
};

const NOTHING = {
  title: "",
  count: 0,
  build: "",
  stages: "",
  platforms: "",
  version: "",
  versions: "",
  day: "",
};
type Values = typeof NOTHING;

interface Headline {
  readonly key:
    | "defect"
    | "defectMany"
    | "failed"
    | "failedAt"
    | "failedMany"
    | "untested"
    | "unproved"
    | "unprovedNow"
    | "noRecord"
    | "contradicted"
    | "unconfirmed"
    | "clear"
    | "stale"
    | "nothingLive"
    | "takenBack"
    | "settingUp";
  readonly values: Values;
}

/** A critical defect in what users have comes before everything that is not tested. */
function defectHeadline({ defects }: HomeView, t: HomeWords, locale: Locale): readonly Headline[] {
  const [only, ...others] = defects;
  if (only === undefined) return [];
  if (others.length > 0)
    return [{ key: "defectMany", values: { ...NOTHING, count: defects.length } }];
  const build = defectBuilds(t, only, locale);
  const title = wordsIn(only.title, locale).text;
  return [{ key: "defect", values: { ...NOTHING, build, title } }];
}

/** What the worst of the live builds is, in one sentence or two. */
function headlinesOf(home: HomeView, t: HomeWords, locale: Locale): readonly Headline[] {
  const say = (key: Headline["key"], values: Partial<Values> = {}): Headline => ({
    key,
    values: { ...NOTHING, ...values },
  });
  const [first] = home.lead;
  if (first === undefined) return [say(home.setsUp ? "settingUp" : "nothingLive")];
  const { standing, builds } = first;
  const count = builds.length;
  const failedOf = ([only, ...others]: typeof builds): Headline => {
    if (only === undefined || others.length > 0) return say("failedMany", { count });
    const build = t("build", {
      platform: wordsIn(only.platform, locale).text,
      version: only.version,
    });
    const stages = only.failedStages.map((stage) => wordsIn(stage, locale).text);
    if (stages.length === 0) return say("failed", { build });
    return say("failedAt", { build, stages: joinedText(t, stages) });
  };
  switch (standing) {
    case "failed":
      return [failedOf(builds)];
    case "not_run":
      return [say("untested", { count })];
    case "unproved":
      return debtsFrom(home.owed, builds).flatMap((debt) => {
        const names = debtNames(t, debt, locale);
        return [say("unproved", names), say("unprovedNow", names)];
      });
    case "no_record":
      return [say("noRecord", { count })];
    case "contradicted":
      return [say("contradicted", { count })];
    case "reported":
      return [say("unconfirmed", { count })];
    case "verified":
      return [say(home.freshness.stale.length > 0 ? "stale" : "clear")];
  }
}

const kindOf = ({ standing }: LeadPart, stale: boolean): StatusKind =>
  stale ? "no_record" : KIND[standing];

/** The worst of what users have. Data that is too old never leads to the heading "in order". */
export function HomeHeading({
  home,
  past,
  linkTo,
}: {
  readonly home: HomeView;
  readonly past: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home");
  const name = useTranslations("shell")("name");
  const locale = useLocale();
  const broken = defectHeadline(home, t, locale);
  const dates = useTranslations("dates");
  const back = home.takenBack.map(
    ({ platform, version, on }): Headline => ({
      key: "takenBack",
      values: {
        ...NOTHING,
        build: t("build", { platform: wordsIn(platform, locale).text, version }),
        day: datedWords(dates, on),
      },
    }),
  );
  const headlines = [...back, ...broken, ...headlinesOf(home, t, locale)];
  const [first] = home.lead;
  const stale = first?.standing === "verified" && home.freshness.stale.length > 0;
  const sentences: ReactNode[] = headlines.map(({ key, values }) =>
    t.rich(`heading.${key}`, { ...values, n: noBreak }),
  );
  if (home.waived) sentences.push(...waivedSentences(home, t, locale));
  if (stale) sentences.push(<StaleAt key="stale" home={home} />);
  const titles = headlines.map(({ key, values }) =>
    t.markup(`heading.${key}`, { ...values, n: (said) => said }),
  );
  return (
    <>
      <title>{`${titles[0]?.replace(/[。.]$/, "")}｜${name}`}</title>
      <FindingHeading
        {...(first !== undefined && { kind: broken.length > 0 ? "failed" : kindOf(first, stale) })}
        sentences={sentences}
        lead={<Lead home={home} past={past} linkTo={linkTo} />}
      />
    </>
  );
}

/** One sentence, or one for each last day where tests are put off to several. */
function waivedSentences(home: HomeView, t: HomeWords, locale: Locale): readonly ReactNode[] {
  const { owed, question, day: today } = home;
  const days = [...new Set(owed.flatMap(({ waiver }) => waiver?.endsOn ?? []))];
  if (question?.state !== "deferred" || days.length < 2)
    return [<Waived key="waived" home={home} />];
  return days.map((day) => {
    const on = owed.filter(({ waiver }) => waiver?.endsOn === day);
    const names = on.map(({ platform }) => wordsIn(platform, locale).text);
    return t.rich("heading.deferredOf", {
      platforms: joinedText(t, names),
      day: () => <NearDay day={day} today={today} />,
    });
  });
}

function Waived({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.heading");
  const waiver = home.owed[0]?.waiver ?? null;
  const endsOn = waiver?.endsOn ?? null;
  if (endsOn !== null) {
    return t.rich(home.question?.state === "deferred" ? "deferred" : "untilDay", {
      day: () => <NearDay day={endsOn} today={home.day} />,
    });
  }
  return t(waiver?.endsWhenReady == null ? "open" : "untilReady");
}

function StaleAt({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.heading");
  const heard = home.freshness.stale.flatMap(({ heardAt }) => heardAt ?? []).sort()[0];
  if (heard === undefined) return t("staleNever");
  return t.rich("staleAt", { n: noBreak, at: () => <Moment at={heard} /> });
}
