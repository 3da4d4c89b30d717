import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Responses } from "@/components/decisions/responses";
import { COMPACT } from "@/components/ui/count";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { type LinkTo, toReach, toSubject } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { SourceNotes, SourceRef, sourcesAmong } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { joinedText } from "./debt-groups";
import { Joined } from "./joined";
import { useQuestionRows } from "./question-facts";
import { Sentences } from "./sentences";
import { TestPlaces } from "./test-place";
import type { HomeView, LeadPart } from "./types";

/** The facts about the debt: why, whom it concerns, where the test is. */
export function FindingFacts({
  home,
  past,
  linkTo,
}: {
  readonly home: HomeView;
  readonly past: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home.facts");
  const rows: DefinitionRow[] = useQuestionRows(home);
  const first = home.owed[0];
  const responses = home.lead.flatMap(({ builds }) =>
    builds.filter((build) => build.responses.length > 0),
  );
  if (responses.length > 0)
    rows.push({ term: t("response"), value: <Responses builds={responses} today={home.day} /> });
  // For a deferred test the reason is already given above.
  if (first !== undefined && home.question?.state !== "deferred")
    rows.push({ term: t("why"), value: <Why home={home} linkTo={linkTo} /> });
  if (home.defects.length > 0) {
    rows.push({ term: t("effect"), value: <DefectEffects home={home} linkTo={linkTo} /> });
  } else if (home.lead.some(isUnproved)) {
    rows.push({ term: t("effect"), value: <Effect home={home} /> });
  }
  if (first !== undefined)
    rows.push({ term: t("place"), value: <TestPlaces home={home} past={past} linkTo={linkTo} /> });
  if (first === undefined && home.lead.length > 0) {
    rows.push({ term: t("environment"), value: <Environment home={home} /> });
  }
  if (home.uncounted.length > 0) {
    const versions = () => <Joined items={home.uncounted} />;
    rows.push({ term: t("uncounted"), value: t.rich("uncountedText", { versions }) });
  }
  if (rows.length === 0) return null;
  return (
    <>
      <DefinitionRows rows={rows} />
      <SourceNotes sources={sourcesOn(home)} />
    </>
  );
}

/** The sources of what home tells of the waiver and of the downloads. */
const sourcesOn = ({ owed, downloads }: HomeView) =>
  sourcesAmong([owed[0]?.waiver?.provenance, downloads[0]?.provenance]);

/** Whether the builds were not checked from end to end. Those whose pass is contradicted were. */
const isUnproved = ({ standing }: LeadPart): boolean =>
  standing !== "verified" && standing !== "contradicted";

function Why({ home, linkTo }: { readonly home: HomeView; readonly linkTo: LinkTo }) {
  const t = useTranslations("home.facts");
  const all = useTranslations("home");
  const say = useTranslations("words")("sayReach");
  const locale = useLocale();
  const waiver = home.owed[0]?.waiver ?? null;
  if (waiver === null) return t("whyNone");
  const reason = wordsIn(waiver.reason, locale);
  const ready = home.environment?.readyOn;
  const resumed = waiver.resumedOn;
  const { key = "", unknownStages: unknown = [] } = home.environment ?? {};
  const note = waiver.note && wordsIn(waiver.note, locale);
  return (
    <>
      <Sentences
        of={[
          <span key="reason" lang={reason.lang}>
            {reason.text}
          </span>,
          waiver.endsWhenReady !== null &&
            (ready === undefined
              ? t("environmentNone")
              : t.rich("environmentReady", {
                  day: () => <NearDay day={ready} today={home.day} />,
                })),
          resumed !== null &&
            t.rich("environmentBroken", {
              day: () => <NearDay day={resumed} today={home.day} />,
            }),
          unknown.length > 0 &&
            t("environmentUnknown", {
              stages: joinedText(
                all,
                unknown.map((stage) => wordsIn(stage, locale).text),
              ),
            }),
          unknown.length > 0 && home.saysReach && (
            <TextLink key="say" href={toReach(linkTo, key)} className="no-print">
              {say}
            </TextLink>
          ),
        ]}
      />
      <SourceRef provenance={waiver.provenance} sources={sourcesOn(home)} />
      {note && (
        <span lang={note.lang} className="note">
          {note.text}
        </span>
      )}
    </>
  );
}

/** What users notice of the defects on record. What is on record is never called unknown. */
function DefectEffects({ home, linkTo }: { readonly home: HomeView; readonly linkTo: LinkTo }) {
  const t = useTranslations("home.facts");
  const locale = useLocale();
  const others = useUnprovedOthers(home);
  return (
    <ul>
      {home.defects.map(({ key, title, effect, foundOn }) => {
        const said = wordsIn(effect ?? title, locale);
        return (
          <li key={key}>
            <span lang={said.lang}>{said.text}</span>
            {t.rich("effectDefect", {
              title: () => (
                <TextLink href={toSubject(linkTo, { of: "report", key })}>
                  {wordsIn(title, locale).text}
                </TextLink>
              ),
              day: () => <NearDay day={foundOn} today={home.day} />,
            })}
          </li>
        );
      })}
      {others !== null && <li>{others}</li>}
    </ul>
  );
}

/** What is not known of the builds without a critical defect on record; null: they are verified, or there are none. */
function useUnprovedOthers({ lead, defects, chain }: HomeView): string | null {
  const t = useTranslations("home");
  const locale = useLocale();
  const broken = new Set(defects.flatMap(({ builds }) => builds.map((b) => b.platformKey)));
  const builds = lead
    .filter(isUnproved)
    .flatMap((part) => part.builds.filter(({ platformKey }) => !broken.has(platformKey)));
  const last = chain?.lastStage ?? null;
  if (builds.length === 0 || last === null) return null;
  const names = builds.map(({ platform, version }) =>
    t("build", { platform: wordsIn(platform, locale).text, version }),
  );
  return t("facts.effectOthers", {
    builds: joinedText(t, names),
    stage: wordsIn(last, locale).text,
  });
}

function Effect({ home }: { readonly home: HomeView }) {
  return (
    <>
      <NotProved home={home} />
      <Downloads home={home} />
    </>
  );
}

/** How many people may be concerned, by the last published number. */
function Downloads({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.facts");
  const format = useFormatter();
  const [now] = home.downloads;
  if (now === undefined) return null;
  return (
    <span className="block">
      {t.rich("downloads", {
        value: format.number(now.value, COMPACT),
        day: () => <NearDay day={now.onDay} today={home.day} />,
        n: noBreak,
      })}
      <SourceRef provenance={now.provenance} sources={sourcesOn(home)} />
    </span>
  );
}

function NotProved({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.facts");
  const comma = useTranslations("home")("comma");
  const locale = useLocale();
  const last = home.chain?.lastStage ?? null;
  const failed = home.lead.find(({ standing }) => standing === "failed");
  const names = (failed?.builds ?? []).flatMap(({ failedStages }) =>
    failedStages.map((stage) => wordsIn(stage, locale).text),
  );
  if (last !== null && names.length > 0) {
    const stages = [...new Set(names)].join(comma);
    return t("effectFailed", { stages, stage: wordsIn(last, locale).text });
  }
  if (last === null) return t("effectNone");
  const silent = home.lead[0]?.standing === "no_record";
  return t(silent ? "effectNoRecord" : "effectStage", { stage: wordsIn(last, locale).text });
}

function Environment({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home.facts");
  const locale = useLocale();
  const { environment } = home;
  if (environment === null) return t("environmentIsNone");
  return t.rich("environmentIs", {
    name: wordsIn(environment.name, locale).text,
    day: () => <NearDay day={environment.readyOn} today={home.day} />,
  });
}
