import { useTranslations } from "next-intl";
import { EventSentence } from "@/components/events/event-sentence";
import { Who } from "@/components/events/line-who";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, CellNote, DataTable, Row, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { FactMarks } from "@/components/ui/record-words";
import type { OpenTask } from "./types";

/** Who moved the task, when, between which places and why, with the remarks on it; newest first. */
export function PlaceHistory({ history }: { readonly history: OpenTask["history"] }) {
  const t = useTranslations("queues.panel");
  return (
    <div className="mt-10">
      <h3 className="mb-2 font-bold">{t("history")}</h3>
      {history.length === 0 ? (
        <p className="quiet">{t("noHistory")}</p>
      ) : (
        <DataTable caption={t("historyCaption")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("day")} width="9rem" />
            <ColumnHeading name={t("what")} />
            <ColumnHeading name={t("who")} width="16rem" />
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
                  {line.shift !== null && (
                    <CellNote>
                      {t.rich("shift", { from: line.shift.from, to: line.shift.to, n: noBreak })}
                    </CellNote>
                  )}
                </Cell>
                <Cell label={t("who")} quiet={line.replayed}>
                  <Who line={line} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
    </div>
  );
}
