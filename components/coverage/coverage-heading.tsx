import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FullChainTerm, plainTags } from "@/components/releases/full-chain-term";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

export type CoverageView = inferProcedureOutput<AppRouter["coverage"]["matrix"]>;
type Live = CoverageView["live"][number];

interface Found {
  readonly key: "all" | "reported" | "none" | "noRecord" | "some";
  readonly total: number;
  readonly left: number;
}

/** How many stages of a live version have passed the full-chain test. Stages that do not apply are left out. */
function foundOf({ cells }: Live): Found {
  const asked = cells.filter((cell) => cell.state !== "not_applicable");
  const left = asked.filter((cell) => cell.state !== "passed_full").length;
  const silent = asked.every(({ state }) => state === "no_record" || state === "no_environment");
  const total = asked.length;
  if (left === 0) return { key: "all", total, left };
  const reported = cells.filter((cell) => cell.state === "reported").length;
  if (reported > 0) return { key: "reported", total, left: reported };
  if (left < total) return { key: "some", total, left };
  return { key: silent ? "noRecord" : "none", total, left };
}

/** Groups live versions with the same state. */
function groupsOf(live: readonly Live[]) {
  const groups = new Map<string, { found: Found; live: Live[] }>();
  for (const one of live) {
    const found = foundOf(one);
    const name = JSON.stringify(found);
    const group = groups.get(name) ?? { found, live: [] };
    group.live.push(one);
    groups.set(name, group);
  }
  return [...groups.values()];
}

export function CoverageHeading({ view }: { readonly view: CoverageView }) {
  const t = useTranslations("coverage");
  const shell = useTranslations("shell");
  const words = useTranslations("words");
  const locale = useLocale();
  const groups = groupsOf(view.live);
  const stale = view.freshness.stale.length > 0 && groups.every(({ found }) => found.key === "all");
  const term = (): ReactNode => <FullChainTerm chain={view.chain} />;
  const unlive = groups.length === 0 ? "nothingLive" : null;
  const quiet = view.stages.length === 0 ? "noStages" : unlive;
  const said = groups.map(({ found, live }, place) => {
    const key =
      groups.length === 1
        ? (`finding.${found.key}` as const)
        : (`ofPlatform.${found.key}` as const);
    const platforms = live.map((one) => wordsIn(one.platform, locale).text).join(t("and"));
    const values = { total: found.total, left: found.left, platforms };
    return {
      plain: t.markup(key, { ...values, ...plainTags }),
      rich: t.rich(key, {
        ...values,
        n: noBreak,
        term: place === 0 ? term : (chunks: ReactNode) => chunks,
      }),
    };
  });
  const single = quiet ?? (stale ? "stale" : null);
  const versions = view.live
    .map((one) =>
      t("liveOne", { platform: wordsIn(one.platform, locale).text, version: one.version }),
    )
    .join(t("and"));
  const contradicted = view.live.flatMap(({ contradicted: by, platform, version }) =>
    by === null
      ? []
      : words("contradicted", {
          build: t("liveOne", { platform: wordsIn(platform, locale).text, version }),
          by,
        }),
  );
  const unknown = groups.some(({ found }) => found.key === "noRecord");
  return (
    <>
      <title>{`${single === null ? said.map((each) => each.plain).join(" ") : t(single)}｜${shell("name")}`}</title>
      <PageHeading
        sentences={single === null ? said.map((each) => each.rich) : [t(single)]}
        {...(quiet === null && {
          lead: (
            <>
              <span className="block">{t("live", { versions })}</span>
              {contradicted.map((said) => (
                <span key={said} className="block">
                  {said}
                </span>
              ))}
              {unknown && <span className="block">{words("unclear")}</span>}
            </>
          ),
        })}
        {...(quiet === "nothingLive" && { lead: t("nothingLiveLead") })}
      />
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
