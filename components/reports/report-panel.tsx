import { useTranslations } from "next-intl";
import { FactMarks, RecordWords, SourceNote } from "@/components/events/source-note";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { NoBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ReportDeadlines } from "./report-deadlines";
import { SubjectHistory } from "./subject-history";
import type { OpenReport, ReportsProps } from "./types";

/** One report: the original, its meaning, its owner, its deadlines, and what was done. */
export function ReportPanel({
  report,
  address,
  releaseHref,
  acts,
}: ReportsProps & { readonly report: OpenReport }) {
  const t = useTranslations("reports");
  const words = useTranslations("words");
  const noRecord = <span className="quiet">{words("noRecord")}</span>;
  return (
    <Section
      id="report"
      heading={<RecordWords words={report.title} />}
      aside={
        <TextLink href={`${address.with({ open: null })}#reports`}>{t("panel.close")}</TextLink>
      }
    >
      <div className="grid gap-x-16 gap-y-10 desktop-admin:grid-cols-2">
        <DefinitionRows
          rows={[
            {
              term: t("panel.received"),
              value: (
                <>
                  <CalendarDay day={report.receivedOn} style="short" />{" "}
                  {t(`channels.${report.channel}`)}
                  <FactMarks
                    illustrative={report.illustrative}
                    certainty={report.certainty}
                    note={report.note}
                  />
                </>
              ),
            },
            {
              term: t("panel.original"),
              value:
                report.originalUrl === null ? (
                  noRecord
                ) : (
                  <a href={report.originalUrl} rel="noreferrer">
                    {t("panel.originalLink")}
                  </a>
                ),
            },
            {
              term: t("panel.summary"),
              value: report.summary === null ? noRecord : <RecordWords words={report.summary} />,
            },
            {
              term: t("panel.effect"),
              value: report.effect === null ? noRecord : <RecordWords words={report.effect} />,
            },
            {
              term: t("panel.about"),
              value: <About report={report} releaseHref={releaseHref} />,
            },
            ...(report.defect === null || report.defectKey === null
              ? []
              : [
                  {
                    term: t("panel.linked"),
                    value: (
                      <TextLink href={`${address.with({ open: report.defectKey })}#defect`}>
                        <RecordWords words={report.defect} />
                      </TextLink>
                    ),
                  },
                ]),
            { term: t("panel.source"), value: <SourceNote provenance={report.provenance} /> },
          ]}
        />
        <ReportDeadlines report={report} />
      </div>
      {acts}
      <SubjectHistory history={report.history} />
    </Section>
  );
}

function About({
  report,
  releaseHref,
}: {
  readonly report: OpenReport;
  readonly releaseHref: (version: string) => string;
}) {
  const words = useTranslations("words");
  const { platform, version } = report;
  if (platform === null && version === null) {
    return <span className="quiet">{words("noRecord")}</span>;
  }
  return (
    <>
      {platform !== null && <RecordWords words={platform} />}{" "}
      {version !== null && (
        <TextLink href={releaseHref(version)}>
          <NoBreak>{version}</NoBreak>
        </TextLink>
      )}
    </>
  );
}
