import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { dayWords } from "@/components/ui/day-words";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { wordsIn } from "@/server/domain/words";
import { FullChainTerm, plainTags } from "./full-chain-term";
import { usePlannedSentences, useStagedSentences, useTakenBackSentences } from "./planned-words";
import { begunAt, type Group, type ReleaseView, type Saying, verdictOf } from "./release-verdict";

/** The version, and its verdict in one or two sentences. Before it stands that a distribution was taken back. */
export function ReleaseHeading({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases");
  const words = useTranslations("words");
  const shell = useTranslations("shell");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const verdict = verdictOf(view);
  const lengthOf = ({ length }: Saying) => (length ? words("units.both", length) : "");
  const platformsOf = ({ distributions }: Group) =>
    distributions.map((one) => wordsIn(one.platform, locale).text).join(t("and"));
  const term = (): ReactNode => <FullChainTerm chain={view.chain} />;
  const plain =
    "same" in verdict
      ? verdict.same.map((saying) =>
          t.markup(`verdict.${saying.key}`, {
            ...plainTags,
            days: lengthOf(saying),
            day: () => (saying.day ? dayWords(dates, saying.day) : ""),
          }),
        )
      : verdict.groups.map((group) =>
          t.markup(`verdict.mixed.${group.mixed}`, { ...plainTags, platforms: platformsOf(group) }),
        );
  const sentences =
    "same" in verdict
      ? verdict.same.map((saying) =>
          t.rich(`verdict.${saying.key}`, {
            term,
            n: noBreak,
            days: lengthOf(saying),
            day: () => saying.day && <CalendarDay day={saying.day} />,
          }),
        )
      : verdict.groups.map((group, place) =>
          t.rich(`verdict.mixed.${group.mixed}`, {
            term: place === 0 ? term : (chunks: ReactNode) => chunks,
            platforms: platformsOf(group),
          }),
        );
  const contradicted = view.distributions.flatMap(({ contradicted: by, platform }) =>
    by === null
      ? []
      : words("contradicted", {
          build: t("one.build", {
            platform: wordsIn(platform, locale).text,
            version: view.version,
          }),
          by,
        }),
  );
  const begun = begunAt(view).map((platform) => wordsIn(platform, locale).text);
  const running =
    begun.length === 0 ? [] : [t("verdict.begun", { platforms: begun.join(t("and")) })];
  const planned = usePlannedSentences()(view.planned, view.freshness.stale);
  const takenBack = useTakenBackSentences()(view);
  const after = [...running, ...contradicted, ...useStagedSentences()(view)];
  // Of a version that has only been planned there is nothing else to say.
  const unborn = view.distributions.length === 0 && planned.length > 0;
  const told = [...takenBack, ...(unborn ? [] : plain), ...after, ...planned];
  const title = `${t("one.version", { version: view.version })}：${told.join(" ")}｜${shell("name")}`;
  const unclear = view.distributions.some((one) => one.verdict === "no_record");
  return (
    <>
      <title>{title}</title>
      <PageHeading
        identity={<Identity view={view} />}
        sentences={[...takenBack, ...(unborn ? [] : sentences), ...after, ...planned]}
        {...(unclear && { lead: words("unclear") })}
      />
    </>
  );
}

function Identity({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases.one");
  const locale = useLocale();
  return (
    <>
      <b className="type-strong text-solid-gray-900">
        <NoBreak>{t("version", { version: view.version })}</NoBreak>
      </b>
      {view.distributions.length + view.planned.length === 0 && <span>{t("undistributed")}</span>}
      {view.distributions.map((one) => {
        const { distributed } = one;
        const platform = wordsIn(one.platform, locale).text;
        return (
          <span key={one.id}>
            {distributed === null
              ? t("undated", { platform })
              : t.rich("distributed", { platform, day: () => <CalendarDay day={distributed} /> })}
          </span>
        );
      })}
      {view.taggedOn !== null && (
        <span>
          {t.rich("tagged", { day: () => view.taggedOn && <CalendarDay day={view.taggedOn} /> })}
        </span>
      )}
    </>
  );
}
