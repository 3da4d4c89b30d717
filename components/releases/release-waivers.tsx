import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CorrectedSince } from "@/components/events/corrected-since";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { SourceRef, type Sources } from "@/components/ui/sources";
import { UndertakingAsked } from "@/components/undertakings/undertaking-asked";
import { type Words, wordsIn } from "@/server/domain/words";
import { PerPlatform, type Waiver } from "./per-platform";
import type { ReleaseView } from "./release-verdict";
import { WaiverShared } from "./waiver-shared";

/** Joins waivers with the same words into one that lists its platforms. */
function groupsOf(waivers: readonly Waiver[]): readonly (readonly [Waiver, ...Waiver[]])[] {
  const groups = new Map<string, [Waiver, ...Waiver[]]>();
  for (const waiver of waivers) {
    const {
      id: _,
      platform: _p,
      platformId: _i,
      decidedOn: _d,
      corrections: _c,
      shared,
      ...said
    } = waiver;
    const key = JSON.stringify([said, shared.map(({ by: _b, ...who }) => who)]);
    const group = groups.get(key);
    if (group) group.push(waiver);
    else groups.set(key, [waiver]);
  }
  return [...groups.values()];
}

export function ReleaseWaivers({
  view,
  sources,
}: {
  readonly view: ReleaseView;
  readonly sources: Sources;
}) {
  const t = useTranslations("releases.waiver");
  const owed = (waiver: Waiver) =>
    view.distributions.some(
      (one) => one.platformId === waiver.platformId && one.verdict !== "verified",
    );
  const { waivers } = view;
  if (waivers.length === 0) {
    const expected = view.distributions.some((one) => one.verdict === "not_run");
    return expected ? (
      <Section id="waiver" heading={t("none")}>
        {null}
      </Section>
    ) : null;
  }
  const ended = waivers.find((waiver) => waiver.endedOn !== null && owed(waiver));
  const inForce = waivers.some((waiver) => waiver.endedOn === null && owed(waiver));
  const unended = inForce ? "inForce" : "closed";
  const event = ended?.endsWhenReached ?? ended?.endsWhenOut ?? null;
  const byDay = event === null ? "endedDay" : "endedEvent";
  const how = ended?.endsWhenReady == null ? byDay : "endedReady";
  return (
    <Section id="waiver" heading={t(ended === undefined ? unended : how)}>
      <CorrectedSince lines={waivers.flatMap(({ corrections }) => corrections)} />
      <div className="grid gap-12">
        {groupsOf(waivers).map((group) => (
          <div key={group[0].id} className="grid gap-x-16 gap-y-8 desktop-admin:grid-cols-2">
            <WaiverContent
              group={group}
              owed={owed(group[0])}
              version={view.version}
              sources={sources}
            />
            <WaiverShared group={group} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** How the length since its end is said: with the decision since, or that none is on record. */
function sinceKey({ answered, sinceEnded }: Waiver, owed: boolean, version: string) {
  const when = sinceEnded?.calendarDays === 0 ? "onDay" : "since";
  if (answered !== null)
    return answered.version === version
      ? (`waiver.${when}Decided` as const)
      : (`waiver.${when}DecidedLater` as const);
  return owed ? (`waiver.${when}Undecided` as const) : (`waiver.${when}` as const);
}

function WaiverContent({
  group,
  owed,
  version,
  sources,
}: {
  readonly group: readonly [Waiver, ...Waiver[]];
  readonly owed: boolean;
  /** The version of the page. */
  readonly version: string;
  readonly sources: Sources;
}) {
  const t = useTranslations("releases");
  const words = useTranslations("words");
  const units = useTranslations("words.units");
  const locale = useLocale();
  const [waiver] = group;
  const { endsOn, endedOn, endsWhenReady, endsWhenReached, endsWhenOut } = waiver;
  const { sinceEnded, answered, weighed } = waiver;
  const or = (said: Words | null, otherwise: string): ReactNode =>
    said === null ? <span className="quiet">{otherwise}</span> : <RecordWords words={said} />;
  const rows = [
    {
      term: t("waiver.platforms"),
      value: group.map((each) => wordsIn(each.platform, locale).text).join(t("and")),
    },
    {
      term: t("waiver.decidedOn"),
      value: <PerPlatform group={group} dayOf={(w) => w.decidedOn} />,
    },
    { term: t("waiver.reason"), value: <RecordWords words={waiver.reason} /> },
    {
      term: t("waiver.ends"),
      value: (
        <>
          {endsWhenReady !== null && (
            <span className="block">
              {t.rich("waiver.endsReady", {
                environment: () => <RecordWords words={endsWhenReady} />,
              })}
            </span>
          )}
          {endsWhenReached !== null &&
            t.rich("waiver.endsReached", { stage: () => <RecordWords words={endsWhenReached} /> })}
          {endsWhenOut !== null && t("waiver.endsOut", { version: endsWhenOut })}
          {endsOn !== null && t.rich("waiver.endsDay", { day: () => <CalendarDay day={endsOn} /> })}
          {[endsOn, endsWhenReady, endsWhenReached, endsWhenOut].every((end) => end === null) &&
            t("waiver.endsNothing")}
        </>
      ),
    },
    {
      term: t("waiver.endedOn"),
      value:
        endedOn === null ? (
          t("waiver.notEnded")
        ) : (
          <>
            <b className="block">
              <CalendarDay day={endedOn} />
            </b>
            {sinceEnded !== null &&
              t.rich(sinceKey(waiver, owed, version), {
                days: units("businessDays", { count: sinceEnded.businessDays }),
                day: () => answered !== null && <CalendarDay day={answered.on} />,
                version: answered?.version ?? "",
                n: noBreak,
              })}
          </>
        ),
    },
    {
      term: t("waiver.alternatives"),
      value:
        weighed.length === 0 ? (
          or(waiver.alternatives, t("waiver.noAlternatives"))
        ) : (
          <ul className="dashed">
            {weighed.map(({ what, whyNot }) => (
              <li key={JSON.stringify(what)}>
                {t.rich("waiver.weighed", {
                  what: () => <RecordWords words={what} />,
                  why: () => <RecordWords words={whyNot} />,
                })}
              </li>
            ))}
          </ul>
        ),
    },
    { term: t("waiver.risk"), value: or(waiver.risk, words("noRecord")) },
    {
      term: t("waiver.heldBy"),
      value:
        waiver.holderAsked === null ? (
          or(waiver.heldBy, words("noRecord"))
        ) : (
          <UndertakingAsked asked={waiver.holderAsked} />
        ),
    },
    ...(waiver.note === null
      ? []
      : [{ term: t("waiver.note"), value: <RecordWords words={waiver.note} /> }]),
    {
      term: t("waiver.source"),
      value: <SourceRef provenance={waiver.provenance} sources={sources} named />,
    },
  ];
  return (
    <div>
      <h3 className="mb-2 font-bold">
        {t("waiver.content")}
        {waiver.illustrative && <Illustrative />}
      </h3>
      <DefinitionRows rows={rows} />
    </div>
  );
}
