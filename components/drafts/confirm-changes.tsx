import { useTranslations } from "next-intl";
import { ExpectedDay } from "@/components/queues/task-cells";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { Confirmation } from "./types";

const SHOWN = 50;

/** Every task whose place or expected start changes, before and after. */
export function Changes({ view }: { readonly view: Confirmation }) {
  const t = useTranslations("drafts.confirmation");
  const shown = view.changes.slice(0, SHOWN);
  return (
    <Section id="changes" heading={t("changesHeading")}>
      <DataTable caption={t("changesCaption")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("columns.after")} width="6rem" />
          <ColumnHeading name={t("columns.task")} />
          <ColumnHeading name={t("columns.before")} width="6rem" />
          <ColumnHeading name={t("columns.startsBefore")} width="11rem" />
          <ColumnHeading name={t("columns.startsAfter")} width="11rem" />
          <ColumnHeading name={t("columns.shift")} width="9rem" />
        </TableHead>
        <TableBody>
          {shown.map((change) => (
            <Row key={change.taskId}>
              <Cell label={t("columns.after")}>
                <b>{change.to}</b>
              </Cell>
              <RowHeading>
                <RecordWords words={change.title} />
              </RowHeading>
              <Cell label={t("columns.before")}>{change.from}</Cell>
              <Cell label={t("columns.startsBefore")} quiet>
                <ExpectedDay day={change.startsBefore} atTheEarliest={change.atTheEarliest} />
              </Cell>
              <Cell label={t("columns.startsAfter")}>
                <ExpectedDay day={change.startsAfter} atTheEarliest={change.atTheEarliest} />
              </Cell>
              <Cell label={t("columns.shift")}>
                <Shift later={change.later} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {view.changes.length > SHOWN && (
        <p className="quiet type-small mt-4">{t.rich("more", { count: SHOWN, n: noBreak })}</p>
      )}
    </Section>
  );
}

function Shift({ later }: { readonly later: number | null }) {
  const t = useTranslations("drafts.row");
  if (later === null) return t("unknown");
  if (later === 0) return t("same");
  return t.rich(later < 0 ? "earlier" : "later", { days: Math.abs(later), n: noBreak });
}
