import { useTranslations } from "next-intl";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { EmptyList, type ListFilter } from "@/components/ui/empty-list";
import { FilterChoices } from "@/components/ui/filter-choices";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { DefectPlaces, ResolvedIn } from "./defect-facts";
import type { ReportsProps } from "./types";

/** Defects, unfixed ones first. */
export function DefectList({ view, address, releaseHref }: ReportsProps) {
  const t = useTranslations("reports.defects");
  const words = useTranslations("words");
  const { defects, counts } = view;
  const hrefOf = (page: number) =>
    `${address.with({ defectPage: page === 1 ? null : page })}#defects`;
  const state = (["open", "resolved"] as const).find((each) => each === address.get("defects"));
  const filters: readonly ListFilter[] =
    state === undefined
      ? []
      : [{ name: t("resolved"), value: t(state === "open" ? "open" : "resolvedChoice") }];
  if (counts.openDefects + counts.resolvedDefects === 0) return <NoDefects view={view} />;
  return (
    <Section id="defects" heading={t("heading")}>
      <DataTable caption={t("caption")} captionHidden long>
        <Headings address={address} counts={counts} />
        <TableBody>
          {defects.rows.map((line) => (
            <Row key={line.id}>
              <RowHeading>
                <TextLink href={`${address.with({ open: line.key })}#defect`}>
                  <RecordWords words={line.title} />
                </TextLink>
                <FactMarks illustrative={line.illustrative} certainty={line.certainty} />
              </RowHeading>
              <Cell label={t("severity")}>
                {line.severity === "minor" ? (
                  words(`severity.${line.severity}`)
                ) : (
                  <b>{words(`severity.${line.severity}`)}</b>
                )}
              </Cell>
              <Cell label={t("found")}>
                <CalendarDay day={line.found} />
              </Cell>
              <Cell label={t("where")}>
                <DefectPlaces places={line.places} releaseHref={releaseHref} />
              </Cell>
              <Cell label={t("resolved")}>
                <ResolvedIn defect={line} releaseHref={releaseHref} />
              </Cell>
              <Cell label={t("owner")} quiet={line.owner === null}>
                {line.owner === null ? words("noRecord") : <RecordWords words={line.owner} />}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {defects.rows.length === 0 ? (
        <div className="mt-5">
          <EmptyList
            list={defects}
            hrefOf={hrefOf}
            filters={filters}
            clearHref={`${address.with({ defects: null, defectPage: null })}#defects`}
            recorded
            noRecord={null}
          />
        </div>
      ) : (
        <Pager page={defects.page} total={defects.total} hrefOf={hrefOf} />
      )}
    </Section>
  );
}

function NoDefects({ view }: Pick<ReportsProps, "view">) {
  const t = useTranslations("reports");
  return (
    <Section id="defects" heading={t("defects.heading")}>
      <Notice tone="empty">{t.rich("noneDefects", { at: () => <Moment at={view.at} /> })}</Notice>
    </Section>
  );
}

function Headings({
  address,
  counts,
}: Pick<ReportsProps, "address"> & { readonly counts: ReportsProps["view"]["counts"] }) {
  const t = useTranslations("reports.defects");
  const state = address.get("defects");
  const choice = (value: string | null, label: string, count: number) => ({
    href: `${address.with({ defects: value, defectPage: null })}#defects`,
    label,
    count,
    current: (state ?? null) === value,
  });
  const { openDefects, resolvedDefects } = counts;
  return (
    <TableHead>
      <ColumnHeading name={t("title")} />
      <ColumnHeading name={t("severity")} width="6rem" />
      <ColumnHeading name={t("found")} width="9rem" />
      <ColumnHeading name={t("where")} width="11rem" />
      <ColumnHeading
        name={t("resolved")}
        width="10rem"
        filtered={state !== undefined}
        filter={
          <FilterChoices
            choices={[
              choice(null, t("every"), openDefects + resolvedDefects),
              choice("open", t("open"), openDefects),
              choice("resolved", t("resolvedChoice"), resolvedDefects),
            ]}
          />
        }
      />
      <ColumnHeading name={t("owner")} width="9rem" />
    </TableHead>
  );
}
