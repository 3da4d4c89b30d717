import { useTranslations } from "next-intl";
import { EventSentence } from "@/components/events/event-sentence";
import { FactMarks, RecordWords } from "@/components/events/source-note";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, CellNote, DataTable, Row, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { ROLES } from "@/server/domain/identity/roles";
import type { OpenTask } from "./types";

type Line = OpenTask["history"][number];

/** Who moved the task, when, from where to where and why, with what was said of it; newest first. */
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
                  <CalendarDay day={line.happenedOn ?? line.recordedOn} />
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
                <Cell label={t("who")}>
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

/** Who wrote the line. A replayed one was written by nobody of that time, and says so. */
function Who({ line }: { readonly line: Line }) {
  const t = useTranslations("events");
  const words = useTranslations("words");
  if (line.replayed) return <span className="quiet">{t("replayed")}</span>;
  const role = ROLES.find((each) => each === line.actorRole);
  return (
    <>
      {line.actor === null ? t("noActor") : <RecordWords words={line.actor} />}
      <CellNote>
        {line.actorParty !== null && <RecordWords words={line.actorParty} />}{" "}
        {role !== undefined && words(`roles.${role}`)}
      </CellNote>
    </>
  );
}
