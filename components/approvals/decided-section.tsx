import { useTranslations } from "next-intl";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { EmptyList } from "@/components/ui/empty-list";
import { FilterChoices } from "@/components/ui/filter-choices";
import type { LinkTo } from "@/components/ui/links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { ProposalNumber, WhatItDoes } from "./line-cells";
import type { ApprovalsView, Here } from "./types";

/** Decided proposals, newest first. The heading filters them by result. */
export function DecidedSection({
  view,
  decided,
  here,
  linkTo,
}: {
  readonly view: ApprovalsView;
  readonly decided: ApprovalsView["decided"];
  readonly here: Here;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.list");
  const status = useTranslations("approvals.status");
  const words = useTranslations("words");
  const filter = here.get("status");
  const chosen = view.counts.find((each) => each.status === filter)?.status;
  const hrefOf = (page: number) => here.with({ page: page === 1 ? null : page });
  const all = view.counts.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) {
    return (
      <Section id="decided" heading={t("decided")}>
        <p>{t.rich("decidedNone", { at: () => <Moment at={view.at} /> })}</p>
      </Section>
    );
  }
  const choice = (value: string | null, label: string, count: number) => ({
    href: here.with({ status: value, page: null }),
    label,
    count,
    current: (filter ?? null) === value,
  });
  return (
    <Section id="decided" heading={t("decided")}>
      <DataTable caption={t("decided")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("columns.number")} width="6rem" />
          <ColumnHeading name={t("columns.change")} />
          <ColumnHeading
            name={t("columns.result")}
            width="11rem"
            filtered={filter !== undefined}
            filter={
              <FilterChoices
                choices={[
                  choice(null, t("all"), all),
                  ...view.counts.map((each) =>
                    choice(each.status, status(each.status), each.total),
                  ),
                ]}
              />
            }
          />
          <ColumnHeading name={t("columns.decidedOn")} width="9rem" />
        </TableHead>
        <TableBody>
          {decided.rows.map((line) => (
            <Row key={line.id}>
              <Cell quiet>
                <ProposalNumber line={line} />
              </Cell>
              <RowHeading>
                <WhatItDoes line={line} linkTo={linkTo} />
              </RowHeading>
              <Cell label={t("columns.result")}>{status(line.status)}</Cell>
              <Cell label={t("columns.decidedOn")}>
                {line.decidedOn === null ? words("noRecord") : <CalendarDay day={line.decidedOn} />}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {decided.rows.length === 0 ? (
        <div className="mt-5">
          <EmptyList
            list={decided}
            hrefOf={hrefOf}
            filters={
              chosen === undefined ? [] : [{ name: t("columns.result"), value: status(chosen) }]
            }
            clearHref={here.with({ status: null, page: null })}
            recorded
            noRecord={null}
          />
        </div>
      ) : (
        <Pager page={decided.page} total={decided.total} hrefOf={hrefOf} />
      )}
    </Section>
  );
}
