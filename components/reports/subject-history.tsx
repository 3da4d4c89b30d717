import { useTranslations } from "next-intl";
import { EventSentence } from "@/components/events/event-sentence";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, TableBody, TableHead } from "@/components/ui/data-table";
import { FactMarks } from "@/components/ui/record-words";
import { Source } from "@/components/ui/sources";
import type { OpenReport } from "./types";

/** The events about one report or defect, newest first. */
export function SubjectHistory({ history }: { readonly history: OpenReport["history"] }) {
  const t = useTranslations("reports");
  const basis = useTranslations("events.basis");
  return (
    <div className="mt-10">
      <h3 className="font-bold">{t("panel.history")}</h3>
      {history.length === 0 ? (
        <p className="quiet mt-2">{t("panel.noHistory")}</p>
      ) : (
        <DataTable caption={t("panel.historyCaption")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("day")} width="9rem" />
            <ColumnHeading name={t("what")} />
            <ColumnHeading name={t("panel.source")} width="20rem" />
          </TableHead>
          <TableBody>
            {history.map((line) => (
              <Row key={line.id}>
                <Cell>
                  <CalendarDay day={line.happened ?? line.recordedOn} />
                </Cell>
                <Cell>
                  <EventSentence event={line} />
                  <FactMarks illustrative={line.illustrative} certainty={line.certainty} />
                </Cell>
                <Cell label={t("panel.source")}>
                  {line.basis === null ? <Source provenance={line.provenance} /> : basis("entry")}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
    </div>
  );
}
