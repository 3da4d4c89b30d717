import { useLocale, useTranslations } from "next-intl";
import { StaleNotice } from "@/components/events/stale-notice";
import { LinkButton } from "@/components/ui/button";
import { KeyFigures } from "@/components/ui/key-figures";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { wordsOf } from "@/messages/records/kinds";
import { DefectList } from "./defect-list";
import { DefectPanel } from "./defect-panel";
import { LatencySection } from "./latency";
import { ReportHeading } from "./report-heading";
import { ReportList } from "./report-list";
import { ReportPanel } from "./report-panel";
import type { ReportsProps, ReportsView } from "./types";

/** Defects and external reports: which has no owner, and how long it has waited. */
export function ReportsScreen(props: ReportsProps) {
  const { view, address } = props;
  const t = useTranslations("reports");
  const { report, defect } = view.open;
  const missing = address.get("open") !== undefined && report === null && defect === null;
  return (
    <>
      <ReportHeading view={view} past={props.past} />
      <StaleNotice stale={view.freshness.stale} />
      <div className="mt-10">
        <Figures counts={view.counts} />
      </div>
      <EnterLinks {...props} />
      {missing && (
        <div className="mt-10">
          <Notice tone="empty">{t("panel.unknown")}</Notice>
        </div>
      )}
      <ReportList {...props} />
      {report !== null && <ReportPanel {...props} report={report} />}
      <LatencySection view={view} />
      <DefectList {...props} />
      {defect !== null && <DefectPanel {...props} defect={defect} />}
    </>
  );
}

/** Links to the forms for a new report or defect. */
function EnterLinks({ enterHref: { report, defect } }: ReportsProps) {
  const locale = useLocale();
  if (report === undefined && defect === undefined) return null;
  return (
    <p className="no-print mt-8 flex flex-wrap gap-4">
      {report !== undefined && (
        <LinkButton href={report} tone="outline">
          {wordsOf("report").enter[locale]}
        </LinkButton>
      )}
      {defect !== undefined && (
        <LinkButton href={defect} tone="outline">
          {wordsOf("defect").enter[locale]}
        </LinkButton>
      )}
    </p>
  );
}

function Figures({ counts }: { readonly counts: ReportsView["counts"] }) {
  const t = useTranslations("reports.figures");
  const note = (key: "reportsNote" | "untriagedNote" | "defectsNote", count: number) =>
    t.rich(key, { count, n: noBreak });
  const unit = t("unit");
  return (
    <KeyFigures
      figures={[
        { name: t("reports"), value: counts.total, unit, note: note("reportsNote", counts.open) },
        {
          name: t("untriaged"),
          value: counts.untriaged,
          unit,
          note: note("untriagedNote", counts.idle),
        },
        {
          name: t("defects"),
          value: counts.openDefects,
          unit,
          note:
            counts.openDefects + counts.resolvedDefects === 0
              ? t("defectsNone")
              : note("defectsNote", counts.resolvedDefects),
        },
      ]}
    />
  );
}
