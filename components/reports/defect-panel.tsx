import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { Source } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { DefectPlaces, ResolvedIn } from "./defect-facts";
import { SubjectHistory } from "./subject-history";
import { Same, Trials } from "./trials";
import type { OpenDefect, ReportsProps } from "./types";

/** Why it happens, by whose word, and in which source. */
function Cause({ defect }: { readonly defect: OpenDefect }) {
  const t = useTranslations("reports.panel");
  const words = useTranslations("words");
  const { cause, causeBy, causeSource } = defect;
  if (cause === null) return <span className="quiet">{words("noRecord")}</span>;
  return (
    <>
      <RecordWords words={cause} />
      {causeBy !== null && (
        <p className="quiet">
          {t.rich("causeBy", { party: () => <RecordWords words={causeBy} /> })}
        </p>
      )}
      {causeSource !== null && (
        <p className="quiet">
          {t.rich("causeSource", { source: () => <RecordWords words={causeSource} /> })}
        </p>
      )}
    </>
  );
}

/** One defect: its effect on users, where it is, who answers for it, and what was done. */
export function DefectPanel({
  defect,
  address,
  releaseHref,
  acts,
}: ReportsProps & { readonly defect: OpenDefect }) {
  const t = useTranslations("reports");
  const words = useTranslations("words");
  const noRecord = <span className="quiet">{words("noRecord")}</span>;
  return (
    <Section
      id="defect"
      heading={<RecordWords words={defect.title} />}
      aside={
        <TextLink href={`${address.with({ open: null })}#defects`}>{t("panel.close")}</TextLink>
      }
    >
      <div className="max-w-[56rem]">
        <DefinitionRows
          rows={[
            { term: t("panel.severity"), value: words(`severity.${defect.severity}`) },
            {
              term: t("panel.effect"),
              value: defect.effect === null ? noRecord : <RecordWords words={defect.effect} />,
            },
            { term: t("panel.cause"), value: <Cause defect={defect} /> },
            {
              term: t("panel.found"),
              value: (
                <>
                  <CalendarDay day={defect.found} />
                  <FactMarks
                    illustrative={defect.illustrative}
                    certainty={defect.certainty}
                    note={defect.note}
                  />
                </>
              ),
            },
            {
              term: t("defects.where"),
              value: <DefectPlaces places={defect.places} releaseHref={releaseHref} />,
            },
            {
              term: t("panel.resolved"),
              value: <ResolvedIn defect={defect} releaseHref={releaseHref} />,
            },
            {
              term: t("defects.owner"),
              value: defect.owner === null ? noRecord : <RecordWords words={defect.owner} />,
            },
            ...(defect.same.length === 0
              ? []
              : [
                  {
                    term: t("same.defect"),
                    value: <Same same={defect.same} address={address} to="defect" />,
                  },
                ]),
            ...(defect.trials.length === 0
              ? []
              : [{ term: t("trials.heading"), value: <Trials trials={defect.trials} /> }]),
            { term: t("panel.source"), value: <Source provenance={defect.provenance} /> },
          ]}
        />
      </div>
      {acts}
      <SubjectHistory history={defect.history} />
    </Section>
  );
}
