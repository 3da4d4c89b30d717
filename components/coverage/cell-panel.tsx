import { useLocale, useTranslations } from "next-intl";
import { type Here, screenOf } from "@/components/releases/here";
import { kindOf } from "@/components/releases/stage-kinds";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Notice } from "@/components/ui/notice";
import { RecordWords } from "@/components/ui/record-words";
import { Source } from "@/components/ui/sources";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { CellResults } from "./cell-results";
import type { CoverageView } from "./coverage-heading";

/** What is known of one stage of one version: when, by whom and how it was last tested. */
export function CellPanel({
  view,
  here,
  project,
}: {
  readonly view: CoverageView;
  readonly here: Here;
  readonly project: string;
}) {
  const t = useTranslations("coverage.panel");
  const words = useTranslations("words");
  const kinds = useTranslations("releases.runs.kinds");
  const locale = useLocale();
  const { open } = view;
  if (open === null) return null;
  const platform = view.platforms.find((each) => each.key === open.platform);
  const stage = view.stages.find((each) => each.position === open.stage);
  const column = view.columns.find(
    (each) => each.version === open.version && each.platformKey === open.platform,
  );
  const close = <TextLink href={here.with({ cell: null })}>{t("close")}</TextLink>;
  if (platform === undefined || stage === undefined || column === undefined) {
    return (
      <section id="cell" className="mt-10">
        <Notice tone="empty" action={close}>
          {t("notFound")}
        </Notice>
      </section>
    );
  }
  const cell = column.cells.find((each) => each.stageId === stage.id);
  const state = cell?.state ?? "no_record";
  const checked = open.results.find(
    ({ outcome, backing }) =>
      outcome === "failed" || (outcome === "passed" && backing === "confirmed"),
  );
  const silent = open.results.find(({ outcome }) => outcome !== "passed");
  const noRecord = <span className="quiet">{words("noRecord")}</span>;
  const heading = t("heading", {
    version: open.version,
    platform: wordsIn(platform.name, locale).text,
    stage: wordsIn(stage.name, locale).text,
  });
  const unchecked = silent
    ? t.rich("notRunSaid", { day: () => <CalendarDay day={silent.ranOn} /> })
    : t("never");
  return (
    <section
      id="cell"
      aria-labelledby="cell-heading"
      className="mt-10 rounded-8 border border-solid-gray-900 p-4 desktop:p-8"
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="cell-heading" className="type-section">
          {heading}
        </h2>
        <span className="no-print">{close}</span>
      </div>
      <div className="grid gap-x-16 gap-y-8 desktop-admin:grid-cols-2">
        <DefinitionRows
          rows={[
            {
              term: t("state"),
              value: (
                <Status
                  kind={kindOf(state)}
                  {...(state === "blocked" && { word: words("results.blocked") })}
                />
              ),
            },
            {
              term: t("last"),
              value: checked ? <CalendarDay day={checked.ranOn} /> : unchecked,
            },
            {
              term: t("by"),
              value: checked?.ranBy ? <RecordWords words={checked.ranBy} /> : noRecord,
            },
            { term: t("kind"), value: checked ? kinds(checked.kind) : noRecord },
            {
              term: t("environment"),
              value: checked?.environment ? <RecordWords words={checked.environment} /> : noRecord,
            },
          ]}
        />
        <DefinitionRows
          rows={[
            {
              term: t("touches"),
              value:
                stage.counterpart === null ? noRecord : <RecordWords words={stage.counterpart} />,
            },
            {
              term: t("source"),
              value: open.results[0] ? (
                <Source provenance={open.results[0].provenance} />
              ) : (
                noRecord
              ),
            },
            {
              term: t("stages"),
              value: (
                <ul className="flex flex-wrap gap-x-5">
                  {view.stages
                    .filter((each) => each.id !== stage.id)
                    .map((each) => (
                      <li key={each.id} className="py-0.5">
                        <TextLink
                          href={`${here.with({ cell: `${open.version}.${open.platform}.${each.position}` })}#cell`}
                        >
                          {each.position} <RecordWords words={each.name} />
                        </TextLink>
                      </li>
                    ))}
                </ul>
              ),
            },
          ]}
        />
      </div>
      <CellResults results={open.results} caption={t("results")} />
      <p className="mt-5">
        <TextLink href={screenOf(here, project, `releases/${encodeURIComponent(open.version)}`)}>
          {t("release", { version: open.version })}
        </TextLink>
      </p>
    </section>
  );
}
