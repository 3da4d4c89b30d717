import type { inferProcedureOutput } from "@trpc/server";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import type { AppRouter } from "@/server/trpc/router";
import { FullChainTerm, plainTags } from "./full-chain-term";
import type { Here } from "./here";

export type ReleaseListView = inferProcedureOutput<AppRouter["releases"]["list"]>;

/** The heading for the counts. Known untested versions take precedence over unknown ones. */
function findingOf({ counts, freshness, recorded }: ReleaseListView) {
  if (counts.all === 0) return recorded ? "noMatch" : "empty";
  if (counts.not_run > 0) return "notRun";
  if (counts.failed > 0) return "failed";
  if (counts.no_record > 0) return "noRecord";
  if (counts.reported > 0) return "reported";
  return freshness.stale.length > 0 ? "stale" : "verified";
}

export function ListHeading({
  view,
  here,
}: {
  readonly view: ReleaseListView;
  readonly here: Here;
}) {
  const t = useTranslations("releases.list");
  const shell = useTranslations("shell");
  const finding = findingOf(view);
  const { counts } = view;
  const count = {
    empty: 0,
    noMatch: 0,
    notRun: counts.not_run,
    failed: counts.failed,
    noRecord: counts.no_record,
    reported: counts.reported,
    stale: 0,
    verified: 0,
  };
  const values = { all: counts.all, count: count[finding] };
  const narrowed = here.get("platform") !== undefined || here.get("version") !== undefined;
  return (
    <>
      <title>{`${t.markup(finding, { ...values, ...plainTags })}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[
          t.rich(finding, {
            ...values,
            n: noBreak,
            term: (): ReactNode => <FullChainTerm chain={view.chain} />,
          }),
        ]}
        {...(counts.all > 0 && { lead: <Lead view={view} finding={finding} /> })}
      />
      {narrowed && counts.all > 0 && (
        <p className="mt-3">
          {t("filtered")}{" "}
          <TextLink href={here.with({ platform: null, version: null, page: null })}>
            {t("clear")}
          </TextLink>
        </p>
      )}
      {view.freshness.stale.map((feed) => (
        <div key={String(feed.title.ja ?? feed.title.en)} className="mt-6">
          <Notice tone="stale">
            {t.rich("staleWhy", { title: () => <RecordWords words={feed.title} /> })}
          </Notice>
        </div>
      ))}
    </>
  );
}

function Lead({
  view,
  finding,
}: {
  readonly view: ReleaseListView;
  readonly finding: ReturnType<typeof findingOf>;
}) {
  const t = useTranslations("releases.list");
  const { counts } = view;
  const sentences = [
    ...(counts.failed > 0 && finding !== "failed"
      ? [t.rich("restFailed", { count: counts.failed, n: noBreak })]
      : []),
    ...(counts.reported > 0 && finding !== "reported"
      ? [t.rich("restReported", { count: counts.reported, n: noBreak })]
      : []),
    ...(counts.no_record > 0 && finding !== "noRecord"
      ? [
          t.rich("restNoRecord", {
            count: counts.no_record,
            rest:
              counts.verified === 0 && (finding === "failed" || counts.failed === 0) ? "yes" : "no",
            n: noBreak,
          }),
        ]
      : []),
    ...(counts.contradicted > 0
      ? [t.rich("restContradicted", { count: counts.contradicted, n: noBreak })]
      : []),
    counts.verified === 0
      ? t("noneVerified")
      : t.rich("restVerified", { count: counts.verified, n: noBreak }),
  ];
  return sentences.map((sentence, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
    <span key={place} className="block">
      {sentence}
    </span>
  ));
}
