import { useTranslations } from "next-intl";
import { Tip } from "@/components/home/tip";
import { LinkButton } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { DataTable } from "@/components/ui/data-table";
import { EmptyList } from "@/components/ui/empty-list";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { SourceNotes, sourcesAmong } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import {
  EventHeadings,
  EventViews,
  FilterSummary,
  UNFILTERED,
  useEventFilters,
} from "./event-filters";
import { EventRows } from "./event-rows";
import { byFiscalYear, useFiscalYearName } from "./fiscal-year";
import { IntegrityPanel } from "./integrity-panel";
import type { EventsProps } from "./types";

/** The record: who decided what and when, and how to verify that nobody has altered it. */
export function EventsScreen(props: EventsProps) {
  const { view, filters, address, exportHref } = props;
  const t = useTranslations("events");
  const shell = useTranslations("shell");
  const yearName = useFiscalYearName();
  const { list, integrity } = view;
  const years = byFiscalYear(list.rows);
  const count = integrity?.lines ?? 0;
  const sources = sourcesAmong(
    list.rows.flatMap(({ basis, provenance }) =>
      basis === null && provenance?.kind !== "exercise" ? [provenance] : [],
    ),
  );
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[
          t("title"),
          ...(integrity === null ? [] : [t.rich("lines", { count, n: noBreak })]),
        ]}
        lead={t(view.mayVerify ? "lead" : "vendorLead")}
      />
      <div className="no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <LinkButton href={exportHref} size="medium" file>
          {t("export")}
        </LinkButton>
        {list.total > view.mostExported && (
          <span className="quiet type-small">
            {t.rich("exportLimit", { count: view.mostExported, n: noBreak })}
          </span>
        )}
      </div>
      <div className="mt-10">
        <EventViews filters={filters} address={address} />
      </div>
      <FilterSummary view={view} filters={filters} address={address} />
      {view.folded > 0 && list.total > 0 && (
        <p className="quiet type-small mt-4">
          {t.rich("folded.note", { count: view.folded, n: noBreak })}{" "}
          <TextLink href={address.with({ all: "yes", page: null })}>{t("folded.show")}</TextLink>
        </p>
      )}
      {years.map(({ first, lines }) => (
        <Section key={first} id={`year-${first}`} heading={yearName(first)}>
          <DataTable
            caption={t("caption", { year: yearName(first) })}
            captionHidden
            long
            labels={{
              from: 3,
              names: [t("columns.version"), t("columns.who"), t("columns.source")],
            }}
          >
            <EventHeadings view={view} filters={filters} address={address} />
            <EventRows {...props} lines={lines} sources={sources} />
          </DataTable>
        </Section>
      ))}
      {years.length === 0 && <NoLines {...props} />}
      {list.rows.length > 0 && (
        <Pager
          page={list.page}
          total={list.total}
          hrefOf={(page) => address.with({ page: page === 1 ? null : page })}
        />
      )}
      <SourceNotes sources={sources} />
      {list.rows.some((line) => line.replayed) && (
        <p className="quiet type-small mt-3">{t("replayedNote")}</p>
      )}
      {list.rows.some((line) => line.illustrative) && (
        <p className="quiet type-small mt-1">
          {t.rich("exampleNote", { mark: () => <Tip of="illustrative" /> })}
        </p>
      )}
      {integrity !== null && (
        <IntegrityPanel integrity={integrity} verified={props.verified} path={address.path} />
      )}
    </>
  );
}

function NoLines({ view, filters, address }: EventsProps) {
  const t = useTranslations("events");
  const named = useEventFilters(filters);
  const recorded = view.all > 0 || named.length > 0;
  return (
    <div className="section-gap">
      {recorded && (
        <DataTable caption={t("captionEmpty")} captionHidden long>
          <EventHeadings view={view} filters={filters} address={address} />
        </DataTable>
      )}
      <div className="mt-5">
        <EmptyList
          list={view.list}
          hrefOf={(page) => address.with({ page: page === 1 ? null : page })}
          filters={named}
          clearHref={address.with(UNFILTERED)}
          recorded={recorded}
          noRecord={t.rich("noneYet", { at: () => <Moment at={view.at} /> })}
        />
      </div>
    </div>
  );
}
