import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { Day } from "@/server/domain/calendar/day";
import type { Confirmation } from "./types";

/** The directed tasks that would miss their due dates. */
export function MissedDates({ view }: { readonly view: Confirmation }) {
  const t = useTranslations("drafts.confirmation");
  const words = useTranslations("words");
  const missed = view.changes.filter(({ misses }) => misses);
  const day = (on: Day | null) => (on === null ? words("noRecord") : <CalendarDay day={on} />);
  if (missed.length === 0) return null;
  return (
    <Section id="missed" heading={t("missedHeading")}>
      <DataTable caption={t("missedCaption")} captionHidden>
        <TableHead>
          <ColumnHeading name={t("columns.task")} />
          <ColumnHeading name={t("columns.directedBy")} width="12rem" />
          <ColumnHeading name={t("columns.due")} width="9rem" />
          <ColumnHeading name={t("columns.endsBefore")} width="11rem" />
          <ColumnHeading name={t("columns.endsAfter")} width="11rem" />
          <ColumnHeading name={t("columns.late")} width="8rem" />
        </TableHead>
        <TableBody>
          {missed.map((row) => (
            <Row key={row.taskId}>
              <RowHeading>
                <RecordWords words={row.title} />
                <FactMarks illustrative={row.illustrative} certainty="stated" />
              </RowHeading>
              <Cell label={t("columns.directedBy")}>
                {row.directedBy !== null && <RecordWords words={row.directedBy} />}
              </Cell>
              <Cell label={t("columns.due")}>{day(row.dueOn)}</Cell>
              <Cell label={t("columns.endsBefore")}>{day(row.endsBefore)}</Cell>
              <Cell label={t("columns.endsAfter")}>{day(row.endsAfter)}</Cell>
              <Cell label={t("columns.late")}>
                {row.late === null ? (
                  words("noRecord")
                ) : (
                  <b>{t.rich("late", { days: row.late, n: noBreak })}</b>
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
