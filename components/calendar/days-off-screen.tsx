import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
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
import { yearWords } from "@/components/ui/day-words";
import { TextArea } from "@/components/ui/fields";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

type DaysOff = inferProcedureOutput<AppRouter["calendar"]["daysOff"]>;
type DayRow = DaysOff["coming"][number];

interface Here {
  readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
}

/** The days on which the ministry is closed beside the national holidays, and the forms that add some. */
export function DaysOffScreen({
  view,
  linkTo,
  here,
  acts,
  request,
}: {
  readonly view: DaysOff;
  readonly linkTo: LinkTo;
  readonly here: Here;
  /** The address that the form is sent below. */
  readonly acts: string;
  readonly request: () => string;
}) {
  const t = useTranslations("calendar");
  const shell = useTranslations("shell");
  const dates = useTranslations("dates");
  const { years, year, ahead, coming, past, maySet } = view;
  const none = years.length === 0;
  const shown = yearWords(dates, year);
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={<TextLink href={linkTo("/setup")}>{t("settings")}</TextLink>}
        sentences={[none ? t("none") : t.rich("heading", { count: ahead, n: noBreak })]}
        lead={t("lead")}
      />
      {maySet && (
        <p className="mt-6">
          <LinkButton href={linkTo("/records/day_off/new")} tone="primary">
            {t("enter")}
          </LinkButton>
        </p>
      )}
      {(years.length > 1 || years.some((each) => each.year !== year)) && (
        <div className="mt-8">
          <Tabs
            label={t("years")}
            tabs={years.map((each) => ({
              href: here.with({ year: each.year }),
              label: yearWords(dates, each.year),
              count: each.total,
              current: each.year === year,
            }))}
          />
        </div>
      )}
      {!none && coming.length + past.length === 0 && (
        <p className="mt-6">{t("noneIn", { year: shown })}</p>
      )}
      {coming.length > 0 && (
        <Section id="coming" heading={t("coming")}>
          <Days rows={coming} caption={t("coming")} linkTo={linkTo} />
        </Section>
      )}
      {maySet && (
        <Section id="list" heading={t("list.heading")}>
          <ActForm
            act={`${acts}/list`}
            request={request()}
            errorTitle={t("list.failed")}
            errorPrefix={shell("errorTitlePrefix")}
            className="grid max-w-[46rem] gap-6"
          >
            <TextArea
              name="days"
              label={t("list.label")}
              mark={shell("required")}
              note={t("list.note")}
              rows={6}
            />
            <p>
              <Button size="medium">{t("list.submit")}</Button>
            </p>
          </ActForm>
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" heading={t("past")}>
          <Days rows={past} caption={t("past")} linkTo={linkTo} />
        </Section>
      )}
    </>
  );
}

function Days({
  rows,
  caption,
  linkTo,
}: {
  readonly rows: readonly DayRow[];
  readonly caption: string;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  return (
    <DataTable caption={caption} captionHidden>
      <TableHead>
        <ColumnHeading name={t("day")} width="16rem" />
        <ColumnHeading name={t("why")} />
        <ColumnHeading name={t("act")} width="12rem" />
      </TableHead>
      <TableBody>
        {rows.map(({ id, on, name, counts }) => (
          <Row key={id}>
            <RowHeading>
              <CalendarDay day={on} style="long" />
              {!counts && (
                <CellNote>
                  <span className="font-normal">{t("offAnyway")}</span>
                </CellNote>
              )}
            </RowHeading>
            <Cell label={t("why")}>
              <RecordWords words={name} />
            </Cell>
            <Cell label={t("act")}>
              <TextLink href={linkTo(`/records/day_off/${id}`)}>
                {t("open")}
                <span className="sr-only">{t("of", { name: wordsIn(name, locale).text })}</span>
              </TextLink>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
