import { useTranslations } from "next-intl";
import { TestsToEnter } from "@/components/queues/tests-to-enter";
import type { Here } from "@/components/releases/here";
import { EmptyList } from "@/components/ui/empty-list";
import type { LinkTo } from "@/components/ui/links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Legend } from "@/components/ui/status";
import { CellPanel } from "./cell-panel";
import { CoverageHeading, type CoverageView } from "./coverage-heading";
import { Environments } from "./environments";
import { PlatformMatrix, stagesDiffer } from "./matrix";

/** Which stages of the chain are unchecked, by version and platform. */
export function CoverageScreen({
  view,
  here,
  project,
  linkTo,
}: {
  readonly view: CoverageView;
  readonly here: Here;
  readonly project: string;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("coverage");
  const hrefOf = (page: number) => here.with({ page: page === 1 ? null : page, cell: null });
  return (
    <>
      <CoverageHeading view={view} />
      <TestsToEnter tests={view.toEnter} whole={view.whole} project={project} />
      {view.open !== null && <CellPanel view={view} here={here} project={project} />}
      {view.stages.length > 0 && view.total > 0 && (
        <Section id="matrix" heading={t("matrix.heading")}>
          {view.columns.length === 0 ? (
            <EmptyList
              list={{
                page: view.page,
                pages: Math.ceil(view.total / view.size),
                total: view.total,
              }}
              hrefOf={hrefOf}
              recorded
              noRecord={null}
            />
          ) : (
            <Matrices view={view} here={here} project={project} />
          )}
          {/* Part of a single page is folded, so nothing says that all of it is shown. */}
          {view.total > view.size && (
            <Pager page={view.page} size={view.size} total={view.total} hrefOf={hrefOf} />
          )}
        </Section>
      )}
      <Environments view={view} linkTo={linkTo} />
    </>
  );
}

function Matrices({
  view,
  here,
  project,
}: {
  readonly view: CoverageView;
  readonly here: Here;
  readonly project: string;
}) {
  const t = useTranslations("coverage");
  return (
    <>
      <div className="grid gap-8">
        {view.platforms.map((platform) => (
          <PlatformMatrix
            key={platform.id}
            platform={platform}
            view={view}
            here={here}
            project={project}
          />
        ))}
      </div>
      <Legend
        kinds={[
          "verified",
          "reported",
          "partial",
          "failed",
          "not_run",
          "no_environment",
          "not_applicable",
          "no_record",
        ]}
      />
      {view.columns.some((row) => stagesDiffer(row, view.stages)) && (
        <p className="quiet type-small mt-2">{t("matrix.dotted")}</p>
      )}
    </>
  );
}
