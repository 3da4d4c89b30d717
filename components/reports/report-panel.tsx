import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { FromOutside } from "@/components/ui/marks";
import { NoBreak } from "@/components/ui/no-break";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { Source } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { ReportDeadlines } from "./report-deadlines";
import { ReportEscalation } from "./report-escalation";
import { SubjectHistory } from "./subject-history";
import { Same, Trials } from "./trials";
import type { Addition, OpenReport, ReportsProps } from "./types";

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
                  <CalendarDay day={report.received} /> {t(`channels.${report.channel}`)}
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
            { term: t("panel.standing"), value: <Standing report={report} /> },
            {
              term: t("panel.severity"),
              value: report.severity === null ? noRecord : words(`severity.${report.severity}`),
            },
            ...(report.same.length === 0
              ? []
              : [
                  {
                    term: t("same.report"),
                    value: <Same same={report.same} address={address} to="report" />,
                  },
                ]),
            ...(report.trials.length === 0
              ? []
              : [{ term: t("trials.heading"), value: <Trials trials={report.trials} /> }]),
            ...(report.addition === null
              ? []
              : [{ term: t("panel.added"), value: <Added addition={report.addition} /> }]),
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
            { term: t("panel.source"), value: <Source provenance={report.provenance} /> },
          ]}
        />
        <ReportDeadlines report={report} />
      </div>
      <ReportEscalation report={report} />
      {acts}
      <SubjectHistory history={report.history} />
    </Section>
  );
}

/** How far we are with it. Being put on a list is no decision. */
function Standing({ report }: { readonly report: OpenReport }) {
  const t = useTranslations("reports");
  const { standing, listedOn } = report;
  return (
    <>
      {t(`standing.${standing}`)}
      {standing === "listed" && listedOn !== null && (
        <span className="block quiet">
          {t.rich("listedOn", { day: () => <CalendarDay day={listedOn} /> })}
        </span>
      )}
    </>
  );
}

/** What the reporter added last. */
function Added({ addition: { on, words } }: { readonly addition: Addition }) {
  return (
    <>
      <FromOutside /> <CalendarDay day={on} />
      {words !== null && (
        <span className="block">
          <RecordWords words={words} />
        </span>
      )}
    </>
  );
}

/** The build and the stage of which it speaks. As long as nobody has said, the question stands here. */
function About({
  report,
  releaseHref,
}: {
  readonly report: OpenReport;
  readonly releaseHref: (version: string) => string;
}) {
  const t = useTranslations("reports.panel");
  const words = useTranslations("words");
  const { platform, version, stage, proposed } = report;
  return (
    <>
      {platform === null && version === null && <span className="quiet">{words("noRecord")}</span>}
      {platform !== null && <RecordWords words={platform} />}{" "}
      {version !== null && (
        <TextLink href={releaseHref(version)}>
          <NoBreak>{version}</NoBreak>
        </TextLink>
      )}
      {stage !== null && (
        <span className="block">
          {t.rich("stage", { stage: () => <RecordWords words={stage} /> })}
        </span>
      )}
      {proposed !== null && <AskAbout proposed={proposed} />}
    </>
  );
}

function AskAbout({ proposed }: { readonly proposed: NonNullable<OpenReport["proposed"]> }) {
  const t = useTranslations("reports.panel");
  const locale = useLocale();
  const builds = proposed
    .map(({ platform, version }) =>
      t("build", { platform: wordsIn(platform, locale).text, version }),
    )
    .join(t("and"));
  return (
    <span className="block">
      <b>{t("aboutWhich")}</b> {builds !== "" && t("aboutProposed", { builds })}
    </span>
  );
}
