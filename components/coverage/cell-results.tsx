import { useTranslations } from "next-intl";
import { InPlaceOf, RunWord } from "@/components/releases/run-word";
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
import { Source } from "@/components/ui/sources";
import type { CoverageView } from "./coverage-heading";

type Results = NonNullable<CoverageView["open"]>["results"];

/** The recorded test results of the stage, newest first. */
export function CellResults({
  results,
  caption,
}: {
  readonly results: Results;
  readonly caption: string;
}) {
  const t = useTranslations("coverage.panel");
  const words = useTranslations("words");
  const kinds = useTranslations("releases.runs.kinds");
  if (results.length === 0) return <p className="mt-6">{t("none")}</p>;
  return (
    <div className="mt-8">
      <h3 className="mb-2 font-bold">{caption}</h3>
      <DataTable caption={caption} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("day")} width="8.5rem" />
          <ColumnHeading name={t("test")} />
          <ColumnHeading name={t("result")} width="9rem" />
          <ColumnHeading name={t("who")} width="8.5rem" />
          <ColumnHeading name={t("source")} width="17rem" />
        </TableHead>
        <TableBody>
          {results.map((result) => (
            <Row key={result.id}>
              <RowHeading>
                <span className="font-normal">
                  <CalendarDay day={result.ranOn} />
                </span>
              </RowHeading>
              <Cell label={t("test")}>
                {kinds(result.kind)}
                {result.illustrative && <Illustrative />}
                <CellNote>
                  <RecordWords words={result.words ?? result.title} />
                </CellNote>
              </Cell>
              <Cell label={t("result")}>
                {words(`results.${result.outcome}`)}
                {result.outcome === "passed" && <RunWord of={result} />}
              </Cell>
              <Cell label={t("who")} quiet={result.ranBy === null}>
                {result.ranBy === null ? words("noRecord") : <RecordWords words={result.ranBy} />}
                <InPlaceOf of={result} />
              </Cell>
              <Cell label={t("source")}>
                <Source provenance={result.provenance} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </div>
  );
}
