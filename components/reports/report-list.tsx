import { useTranslations } from "next-intl";
import { Tip } from "@/components/home/tip";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
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
import { EmptyList, type ListFilter } from "@/components/ui/empty-list";
import { FilterChoices } from "@/components/ui/filter-choices";
import { FromOutside } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ReportLine, ReportsProps } from "./types";

const CHANNELS = ["github", "social", "press", "call_centre"] as const;
const STATES = ["open", "unowned", "untriaged", "idle", "closed"] as const;

/** External reports by age, open ones first. */
export function ReportList({ view, address }: ReportsProps) {
  const t = useTranslations("reports");
  const { reports, counts, thresholds } = view;
  const newest = address.get("order") === "newest";
  const channel = CHANNELS.find((each) => each === address.get("channel"));
  const state = STATES.find((each) => each === address.get("state"));
  const filters: readonly ListFilter[] = [
    ...(channel === undefined
      ? []
      : [{ name: t("columns.channel"), value: t(`channels.${channel}`) }]),
    ...(state === undefined
      ? []
      : [
          {
            name: t("columns.state"),
            value: t(state === "open" ? "openChoice" : `states.${state}`),
          },
        ]),
  ];
  const hrefOf = (page: number) => address.with({ page: page === 1 ? null : page });
  const explained = reports.rows.find(({ channel }) => channel === "github");
  if (counts.total === 0) {
    return (
      <Section id="reports" heading={t("list.heading")}>
        <Notice tone="empty">
          {t.rich("noneYet", {
            owner: thresholds.reportUnowned,
            triage: thresholds.reportUntriaged,
            n: noBreak,
            at: () => <Moment at={view.at} />,
          })}
        </Notice>
      </Section>
    );
  }
  return (
    <Section id="reports" heading={t("list.heading")}>
      <DataTable caption={t(newest ? "list.captionNewest" : "list.caption")} captionHidden long>
        <Headings address={address} newest={newest} />
        <TableBody>
          {reports.rows.map((line) => (
            <ReportRow
              key={line.id}
              line={line}
              explained={line.id === explained?.id}
              href={`${address.with({ open: line.key })}#report`}
            />
          ))}
        </TableBody>
      </DataTable>
      {reports.rows.length === 0 ? (
        <div className="mt-5">
          <EmptyList
            list={reports}
            hrefOf={hrefOf}
            filters={filters}
            clearHref={address.with({ channel: null, state: null, page: null })}
            recorded
            noRecord={null}
          />
        </div>
      ) : (
        <Pager page={reports.page} total={reports.total} hrefOf={hrefOf} />
      )}
    </Section>
  );
}

function Headings({
  address,
  newest,
}: Pick<ReportsProps, "address"> & { readonly newest: boolean }) {
  const t = useTranslations("reports");
  const [channel, state] = [address.get("channel"), address.get("state")];
  const choice = (name: "channel" | "state", value: string | null, label: string) => ({
    href: address.with({ [name]: value, page: null }),
    label,
    current: (address.get(name) ?? null) === value,
  });
  return (
    <TableHead>
      <ColumnHeading
        name={t("columns.received")}
        width="9rem"
        sort={{
          href: address.with({ order: newest ? null : "newest", page: null }),
          direction: newest ? "descending" : "ascending",
        }}
      />
      <ColumnHeading name={t("columns.title")} />
      <ColumnHeading
        name={t("columns.channel")}
        width="8rem"
        filtered={channel !== undefined}
        filter={
          <FilterChoices
            choices={[
              choice("channel", null, t("everyChannel")),
              ...CHANNELS.map((each) => choice("channel", each, t(`channels.${each}`))),
            ]}
          />
        }
      />
      <ColumnHeading name={t("columns.owner")} width="7rem" />
      <ColumnHeading name={t("columns.decision")} width="8.5rem" />
      <ColumnHeading name={t("columns.moved")} width="8.5rem" />
      <ColumnHeading
        name={t("columns.state")}
        width="9rem"
        filtered={state !== undefined}
        filter={
          <FilterChoices
            choices={[
              choice("state", null, t("everyState")),
              ...STATES.map((each) =>
                choice("state", each, each === "open" ? t("openChoice") : t(`states.${each}`)),
              ),
            ]}
          />
        }
      />
    </TableHead>
  );
}

/** How long ago it came: in business days, or in calendar days where no business day has passed. */
function Waited({ waited: { businessDays, calendarDays } }: Pick<ReportLine, "waited">) {
  const t = useTranslations("reports");
  if (calendarDays === 0) return t("today");
  return businessDays === 0
    ? t.rich("agoDays", { days: calendarDays, n: noBreak })
    : t.rich("ago", { days: businessDays, n: noBreak });
}

function ReportRow({
  line,
  explained,
  href,
}: {
  readonly line: ReportLine;
  /** Whether this row explains GitHub, because it is the first to mention it. */
  readonly explained: boolean;
  readonly href: string;
}) {
  const t = useTranslations("reports");
  const words = useTranslations("words");
  return (
    <Row>
      <Cell label={t("columns.received")}>
        <CalendarDay day={line.received} />
        {line.closedOn === null && (
          <CellNote>
            <Waited waited={line.waited} />
          </CellNote>
        )}
      </Cell>
      <RowHeading>
        <TextLink href={href}>
          <RecordWords words={line.title} />
        </TextLink>
        <FactMarks illustrative={line.illustrative} certainty={line.certainty} />
        {line.addition !== null && (
          <CellNote>
            <FromOutside />{" "}
            {t.rich("addedOn", {
              day: () => line.addedOn && <CalendarDay day={line.addedOn} />,
            })}
          </CellNote>
        )}
      </RowHeading>
      <Cell label={t("columns.channel")}>
        {explained ? <Tip of="github" /> : t(`channels.${line.channel}`)}
      </Cell>
      <Cell label={t("columns.owner")}>
        {line.owner === null ? <b>{t("noOwner")}</b> : <RecordWords words={line.owner} />}
      </Cell>
      <Cell label={t("columns.decision")}>
        {line.triaged === null ? t("notDecided") : <CalendarDay day={line.triaged} />}
        {line.standing === "listed" && (
          <CellNote>
            {t.rich("listedOn", {
              day: () => line.listedOn && <CalendarDay day={line.listedOn} />,
            })}
          </CellNote>
        )}
      </Cell>
      <Cell label={t("columns.moved")} quiet={line.moved === null}>
        {line.moved === null ? words("none") : <CalendarDay day={line.moved} />}
      </Cell>
      <Cell label={t("columns.state")}>
        {t(`standing.${line.standing}`)}
        {line.isIdle && line.idle !== null && (
          <CellNote>
            <b>{t.rich("idleFor", { days: line.idle.businessDays, n: noBreak })}</b>
          </CellNote>
        )}
      </Cell>
    </Row>
  );
}
