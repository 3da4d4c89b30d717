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
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";
import { ProposalNumber, WhatItDoes } from "./line-cells";
import type { ApprovalsView, ProposalLine } from "./types";

type OpenLine = ProposalLine & Partial<Pick<ApprovalsView["waiting"][number], "waits">>;

/** Undecided proposals, by deadline. */
export function OpenTable({
  caption,
  lines,
  day,
  linkTo,
}: {
  readonly caption: string;
  readonly lines: readonly OpenLine[];
  readonly day: Day;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.list");
  const act = useTranslations("approvals.act");
  const words = useTranslations("words");
  const waits = lines.some((line) => line.waits !== undefined);
  return (
    <DataTable caption={caption} captionHidden>
      <TableHead>
        <ColumnHeading name={t("columns.number")} width="6rem" />
        <ColumnHeading name={t("columns.change")} />
        {waits && <ColumnHeading name={t("columns.waits")} width="9rem" />}
        <ColumnHeading name={t("columns.step")} width="13rem" />
        <ColumnHeading name={t("columns.due")} width="10rem" />
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <Row key={line.id}>
            <Cell quiet>
              <ProposalNumber line={line} />
            </Cell>
            <RowHeading>
              <WhatItDoes line={line} linkTo={linkTo} />
            </RowHeading>
            {line.waits !== undefined && (
              <Cell label={t("columns.waits")}>
                <b>{t(`waits.${line.waits}`)}</b>
              </Cell>
            )}
            <Cell label={t("columns.step")}>
              {act(line.role)}
              {line.steps > 1 && (
                <CellNote>
                  {t.rich("stepOf", { step: line.step, steps: line.steps, n: noBreak })}
                </CellNote>
              )}
            </Cell>
            <Cell label={t("columns.due")} quiet={line.stepDueOn === null}>
              {line.stepDueOn === null ? words("none") : <CalendarDay day={line.stepDueOn} />}
              {line.stepDueOn !== null && line.stepDueOn < day && (
                <span className="block font-bold">{t("pastDue")}</span>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
