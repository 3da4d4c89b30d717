import { useFormatter, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { monthWords } from "@/components/ui/day-words";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import type { ContractProps } from "./contract-facts";

/** Effort by month, under a sentence that says what it comes to. */
export function EffortTable({ contract, linkTo }: ContractProps) {
  const t = useTranslations("contracts.effort");
  const { months, effort } = contract;
  const columns = ["planned", "usedAll", "development", "maintenance", "repairs"] as const;
  return (
    <div className="mt-8">
      <h3 className="font-bold">
        <Conclusion contract={contract} />
      </h3>
      {months.length > 0 && (
        <>
          <DataTable caption={t("caption")} labels={{ from: 2, names: columns.map((c) => t(c)) }}>
            <TableHead>
              <ColumnHeading name={t("month")} />
              {columns.map((column) => (
                <ColumnHeading key={column} name={t(column)} width="9rem" numeric />
              ))}
            </TableHead>
            <TableBody>
              {months.map(({ month, planned, used, byWork }) => (
                <Row key={month}>
                  <RowHeading>
                    <Month of={month} />
                  </RowHeading>
                  <Days of={planned} />
                  <Days of={used} />
                  <Days of={byWork.development} />
                  <Days of={byWork.maintenance} />
                  <Days of={byWork.repair} />
                </Row>
              ))}
              <Row>
                <RowHeading>{t("total")}</RowHeading>
                <Days of={effort.planned} />
                <Days of={effort.used} />
                <Days of={effort.byWork.development} />
                <Days of={effort.byWork.maintenance} />
                <Days of={effort.byWork.repair} />
              </Row>
            </TableBody>
          </DataTable>
          <p className="no-print mt-3">
            <TextLink href={linkTo("/records/effort")}>{t("entries")}</TextLink>
          </p>
        </>
      )}
    </div>
  );
}

function Month({ of }: { readonly of: Day }) {
  const t = useTranslations("dates");
  return <time dateTime={of.slice(0, 7)}>{monthWords(t, of)}</time>;
}

function Days({ of }: { readonly of: number | null }) {
  const t = useTranslations("contracts.effort");
  const format = useFormatter();
  return (
    <Cell numeric quiet={of === null}>
      {of === null ? t("blank") : format.number(of)}
    </Cell>
  );
}

/** What the table comes to, in one line. */
function Conclusion({ contract: { effort } }: Pick<ContractProps, "contract">) {
  const t = useTranslations("contracts.effort");
  const { planned, used, endsOn, byWork } = effort;
  if (planned === null && used === null) return t("none");
  if (planned === null) return t.rich("noPlan", { used: used ?? 0, n: noBreak });
  if (used === null) return t.rich("noUse", { planned, n: noBreak });
  return (
    <>
      {t.rich("used", { planned, used, n: noBreak })}{" "}
      {byWork.repair !== null && t.rich("repair", { repair: byWork.repair, n: noBreak })}{" "}
      {used >= planned
        ? t("spent")
        : endsOn !== null &&
          t.rich("ends", { day: () => <CalendarDay day={endsOn} style="long" /> })}
    </>
  );
}
