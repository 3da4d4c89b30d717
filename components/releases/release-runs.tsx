import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import {
  Cell,
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { Illustrative } from "@/components/ui/marks";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { SourceRef, type Sources } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { type Here, screenOf } from "./here";
import type { ReleaseView } from "./release-verdict";
import { InPlaceOf, RunWord } from "./run-word";

/** The evidence: each recorded test with its result, who ran it, where, and the source. */
export function ReleaseRuns({
  view,
  here,
  project,
  sources,
}: {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
  readonly sources: Sources;
}) {
  const t = useTranslations("releases.runs");
  const words = useTranslations("words");
  const files = useTranslations("files");
  if (view.runs.length === 0) {
    return (
      <Section id="runs" heading={t("heading")}>
        <p>{t("none")}</p>
      </Section>
    );
  }
  return (
    <Section id="runs" heading={t("heading")}>
      <DataTable
        caption={t("heading")}
        captionHidden
        long
        labels={{ from: 2, names: [t("test"), t("result"), t("who"), t("where"), t("source")] }}
      >
        <TableHead>
          <ColumnHeading name={t("day")} width="8.5rem" />
          <ColumnHeading name={t("test")} />
          <ColumnHeading name={t("result")} width="9rem" />
          <ColumnHeading name={t("who")} width="8.5rem" />
          <ColumnHeading name={t("where")} width="9rem" />
          <ColumnHeading name={t("source")} width="16rem" />
        </TableHead>
        <TableBody>
          {view.runs.map((run) => {
            const platform = view.distributions.find((one) => one.platformId === run.platformId);
            const kinds = [...new Set(run.results.map((result) => result.kind))];
            const outcomes = [...new Set(run.results.map((result) => result.outcome))];
            return (
              <Row key={run.id}>
                <RowHeading>
                  <span className="font-normal">
                    <CalendarDay day={run.ranOn} />
                  </span>
                </RowHeading>
                <Cell>
                  {platform && <RecordWords words={platform.platform} />}{" "}
                  {kinds.map((kind) => t(`kinds.${kind}`)).join(" ")}
                  {run.illustrative && <Illustrative />}
                  {run.words !== null && (
                    <CellNote>
                      <RecordWords words={run.words} />
                    </CellNote>
                  )}
                </Cell>
                <Cell quiet={outcomes.length === 0}>
                  {outcomes.length === 0
                    ? words("noRecord")
                    : outcomes.map((outcome) => words(`results.${outcome}`)).join(" ")}
                  {outcomes.includes("passed") && <RunWord of={run} />}
                </Cell>
                <Cell quiet={run.ranBy === null}>
                  {run.ranBy === null ? words("noRecord") : <RecordWords words={run.ranBy} />}
                  <InPlaceOf of={run} />
                </Cell>
                <Cell quiet={run.environment === null}>
                  {run.environment === null ? (
                    words("noRecord")
                  ) : (
                    <RecordWords words={run.environment} />
                  )}
                </Cell>
                <Cell>
                  <SourceRef provenance={run.provenance} sources={sources} named />
                  <CellNote>
                    <TextLink href={screenOf(here, project, `files/test_run/${run.id}`)}>
                      {files("link")}
                    </TextLink>
                  </CellNote>
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </DataTable>
    </Section>
  );
}
