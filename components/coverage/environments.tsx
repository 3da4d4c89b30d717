import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Illustrative, Unconfirmed } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { Source } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import type { CoverageView } from "./coverage-heading";

type Environment = CoverageView["environments"][number];

/**
 * The test environments: their purpose, since when they exist, which stages they reach and how faithfully, and who
 * knows of them.
 */
export function Environments({
  view,
  recordsHref,
}: {
  readonly view: CoverageView;
  /** The address of the records of environments. The record of each is below it. */
  readonly recordsHref: (key?: string) => string;
}) {
  const t = useTranslations("coverage.environments");
  if (view.environments.length === 0) {
    return (
      <Section id="environments" heading={t("none")}>
        <p>{t("noneLead")}</p>
        <p className="mt-4">
          <TextLink href={recordsHref()}>{t("records")}</TextLink>
        </p>
      </Section>
    );
  }
  return (
    <Section id="environments" heading={t("heading")}>
      <div className="grid gap-12">
        {view.environments.map((environment) => (
          <div key={environment.id}>
            <h3 className="type-strong mb-3">
              <TextLink href={recordsHref(environment.key)}>
                <RecordWords words={environment.name} />
              </TextLink>
              {environment.illustrative && <Illustrative />}
            </h3>
            <div className="grid gap-x-16 gap-y-8 desktop-admin:grid-cols-2">
              <Facts environment={environment} />
              <Reach environment={environment} stages={view.stages} />
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Facts({ environment }: { readonly environment: Environment }) {
  const t = useTranslations("coverage.environments");
  const words = useTranslations("words");
  const units = useTranslations("words.units");
  const { purpose, readyOn, sinceReady, brokenOn, note } = environment;
  const noRecord = <span className="quiet">{words("noRecord")}</span>;
  return (
    <DefinitionRows
      wideTerms
      rows={[
        {
          term: t("purpose"),
          value: purpose === null ? noRecord : <RecordWords words={purpose} />,
        },
        ...(brokenOn === null
          ? []
          : [
              {
                term: t("broken"),
                value: (
                  <b>
                    <CalendarDay day={brokenOn} />
                  </b>
                ),
              },
            ]),
        {
          term: t("ready"),
          value:
            readyOn === null || sinceReady === null ? (
              t("notReady")
            ) : (
              <>
                <b className="mr-3">
                  <CalendarDay day={readyOn} />
                </b>
                {sinceReady.calendarDays === 0
                  ? t("onDay")
                  : t.rich("since", { days: units("both", sinceReady), n: noBreak })}
                {environment.certainty !== "stated" && (
                  <>
                    {" "}
                    <Unconfirmed />
                  </>
                )}
              </>
            ),
        },
        {
          term: t("known"),
          value: environment.shared.map(({ party, words: said, on }) => (
            <span key={String(party.ja ?? party.en)} className="block">
              <RecordWords words={party} />{" "}
              <span className={said === null ? "quiet" : ""}>
                {said === null ? words("noRecord") : <RecordWords words={said} />}
                {on !== null && <> {t.rich("on", { day: () => <CalendarDay day={on} /> })}</>}
              </span>
            </span>
          )),
        },
        ...(note === null ? [] : [{ term: t("note"), value: <RecordWords words={note} /> }]),
        { term: t("source"), value: <Source provenance={environment.provenance} /> },
      ]}
    />
  );
}

function Reach({
  environment,
  stages,
}: {
  readonly environment: Environment;
  readonly stages: CoverageView["stages"];
}) {
  const t = useTranslations("coverage.environments");
  const words = useTranslations("words");
  return (
    <DataTable caption={t("reach")} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("stage")} width="11rem" />
        <ColumnHeading name={t("truth")} width="7.5rem" />
        <ColumnHeading name={t("what")} />
      </TableHead>
      <TableBody>
        {stages.map((stage) => {
          const reach = environment.reaches.find((each) => each.stageId === stage.id);
          const truth = reach?.truth ?? "unknown";
          return (
            <Row key={stage.id}>
              <RowHeading>
                <span className="quiet type-small mr-2 font-normal">{stage.position}</span>
                <RecordWords words={stage.name} />
              </RowHeading>
              <Cell label={t("truth")} quiet={truth === "unknown"}>
                {words(`reach.${truth}`)}
              </Cell>
              <Cell label={t("what")} quiet={!reach?.words} dropOnPhone={!reach?.words}>
                {reach?.words ? <RecordWords words={reach.words} /> : words("noRecord")}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}
