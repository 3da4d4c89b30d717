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
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import type { OpenReport, ReportsView } from "./types";

/** The minutes of a day. */
const DAY = 24 * 60;

interface Days {
  readonly businessDays: number;
  readonly calendarDays: number;
  readonly minutes?: number;
}

/** A length of time in both kinds of days, or in hours and minutes if it took less than a day and the times are known. */
function Length({ days: { businessDays, calendarDays, minutes } }: { readonly days: Days }) {
  const t = useTranslations("reports.latency");
  if (minutes === undefined)
    return t.rich("length", { days: businessDays, calendarDays, n: noBreak });
  const whole = Math.round(minutes);
  const parts = { hours: Math.floor(whole / 60), minutes: whole % 60, n: noBreak };
  return whole < DAY
    ? t.rich("within", parts)
    : t.rich("lengthExact", { ...parts, days: businessDays, calendarDays });
}

/** How long one report took to have an owner, a decision and a fix. */
export function ReportSpans({ report }: { readonly report: OpenReport }) {
  const t = useTranslations("reports.latency");
  return (
    <ul>
      {report.spans.map(({ span, length }) => (
        <li key={span}>
          {t(`spans.${span}`)}
          {t("colon")}
          {length === null ? (
            <span className="quiet">{t("none")}</span>
          ) : (
            <>
              <b>
                <Length days={length} />
              </b>
              {length.open && <span className="quiet"> {t("open")}</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How long reports took, as medians, beside the report about COCOA. */
export function LatencySection({ view }: { readonly view: ReportsView }) {
  const t = useTranslations("reports.latency");
  const { latency } = view;
  if (latency === null) return null;
  const { compared, spans, counted, cut } = latency;
  return (
    <Section id="latency" heading={t("heading")}>
      <p className="mb-4">
        {t.rich(cut ? "newest" : "all", { count: counted, n: noBreak })}{" "}
        {t.rich("until", { day: () => <CalendarDay day={view.day} /> })}
      </p>
      <DataTable caption={t("caption")} captionHidden>
        <TableHead>
          <ColumnHeading name={t("span")} />
          <ColumnHeading name={t("median")} width="16rem" />
          {compared !== null && <ColumnHeading name={t("compared")} width="20rem" />}
        </TableHead>
        <TableBody>
          {spans.map(({ span, median }) => (
            <Row key={span}>
              <RowHeading>{t(`spans.${span}`)}</RowHeading>
              <Cell label={t("median")} quiet={median === null}>
                {median === null ? (
                  t("none")
                ) : (
                  <>
                    <b>
                      <Length days={median} />
                    </b>
                    <CellNote>
                      {t.rich("counted", { count: median.counted, open: median.open, n: noBreak })}
                    </CellNote>
                  </>
                )}
              </Cell>
              {compared !== null && (
                <Cell label={t("compared")}>
                  {span === "fix" ? <Length days={compared.fix} /> : t("none")}
                  {span === "decision" && (
                    <CellNote>
                      {t.rich("tested", {
                        days: compared.tested.businessDays,
                        calendarDays: compared.tested.calendarDays,
                        n: noBreak,
                      })}
                    </CellNote>
                  )}
                </Cell>
              )}
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {compared !== null && <p className="quiet type-small mt-4">{t("source")}</p>}
    </Section>
  );
}
