import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { type LinkTo, toReach, toSubject } from "@/components/ui/links";
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
  linkTo,
}: {
  readonly view: CoverageView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("coverage.environments");
  if (view.environments.length === 0) {
    return (
      <Section id="environments" heading={t("none")}>
        <p>{t("noneLead")}</p>
        <p className="mt-4">
          <TextLink href={linkTo("/records/environment")}>{t("records")}</TextLink>
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
              <TextLink
                href={linkTo(`/records/environment/${encodeURIComponent(environment.key)}`)}
              >
                <RecordWords words={environment.name} />
              </TextLink>
              {environment.illustrative && <Illustrative />}
            </h3>
            <Waiting environment={environment} linkTo={linkTo} />
            <div className="grid gap-x-16 gap-y-8 desktop-admin:grid-cols-2">
              <Facts environment={environment} />
              <div>
                <Reach environment={environment} view={view} />
                <SayReach environment={environment} view={view} linkTo={linkTo} />
              </div>
            </div>
            <Purposes environment={environment} linkTo={linkTo} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Where no record says whether a stage can be tested, the way to say it. */
function SayReach({
  environment: { key, reaches },
  view: { stages, saysReach },
  linkTo,
}: {
  readonly environment: Environment;
  readonly view: CoverageView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("words");
  const known = (id: string) =>
    reaches.some(({ stageId, truth }) => stageId === id && truth !== "unknown");
  if (!saysReach || stages.every(({ id }) => known(id))) return null;
  return (
    <p className="no-print mt-3">
      <TextLink href={toReach(linkTo, key)} className="inline-flex min-h-11 items-center">
        {t("sayReach")}
      </TextLink>
    </p>
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
        ...(note === null ? [] : [{ term: t("note"), value: <RecordWords words={note} /> }]),
        { term: t("source"), value: <Source provenance={environment.provenance} /> },
      ]}
    />
  );
}

/** The waivers that wait for the environment, and since when again if it broke down. */
function Waiting({
  environment: { waiting },
  linkTo,
}: {
  readonly environment: Environment;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("coverage.environments");
  if (waiting.length === 0) return null;
  return (
    <div className="mb-6">
      <p className="font-bold">{t.rich("waiting", { count: waiting.length, n: noBreak })}</p>
      <ul className="mt-1">
        {waiting.map(({ id, version, platform, again }) => (
          <li key={id}>
            <TextLink href={toSubject(linkTo, { of: "release", version })}>
              {t.rich("waiver", { version, platform: () => <RecordWords words={platform} /> })}
            </TextLink>
            {again !== null && (
              <span className="ml-2">
                {t.rich("again", { day: () => <CalendarDay day={again} /> })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What each party says the environment is for, beside each other, so that differences are seen. */
function Purposes({
  environment: { key, purpose, asks, mine, shared },
  linkTo,
}: {
  readonly environment: Environment;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("coverage.environments");
  const left = shared.filter(({ current }) => !current).length;
  const said = shared.some(({ words }) => words !== null);
  if (!asks && !said) return null;
  return (
    <div className="mt-8">
      <h4 className="type-strong">
        {asks
          ? t.rich(left === 0 ? "allSaid" : "notAllSaid", { count: left, n: noBreak })
          : t("said")}
      </h4>
      <p className="quiet type-small mt-1">{t("saidLead")}</p>
      {mine && (
        <p className="my-4">
          <LinkButton
            href={linkTo("/records/purpose_confirmation/new", { environment: key })}
            tone="primary"
          >
            {t("say")}
          </LinkButton>
        </p>
      )}
      <div className="mt-3">
        <DataTable caption={t("said")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("party")} width="16rem" />
            <ColumnHeading name={t("ownWords")} />
            <ColumnHeading name={t("saidOn")} width="14rem" />
          </TableHead>
          <TableBody>
            {purpose !== null && (
              <Row>
                <RowHeading>{t("onRecord")}</RowHeading>
                <Cell label={t("ownWords")}>
                  <RecordWords words={purpose} />
                </Cell>
                <Cell label={t("saidOn")} dropOnPhone>
                  {""}
                </Cell>
              </Row>
            )}
            {shared.map((each) => (
              <Said
                key={String(each.party.ja ?? each.party.en)}
                said={each}
                asks={asks}
                linkTo={linkTo}
              />
            ))}
          </TableBody>
        </DataTable>
      </div>
    </div>
  );
}

function Said({
  said: { id, party, words, on, current },
  asks,
  linkTo,
}: {
  readonly said: Environment["shared"][number];
  readonly asks: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("coverage.environments");
  const none = words === null || on === null;
  return (
    <Row>
      <RowHeading>
        <RecordWords words={party} />
      </RowHeading>
      <Cell label={t("ownWords")} quiet={none || !current}>
        {words === null ? t(asks ? "notSaid" : "nothingSaid") : <RecordWords words={words} />}
      </Cell>
      <Cell label={t("saidOn")} dropOnPhone={none}>
        {id !== null && on !== null && (
          <TextLink href={linkTo(`/records/purpose_confirmation/${id}`)}>
            <CalendarDay day={on} />
          </TextLink>
        )}
        {!none && !current && <span className="quiet type-small block">{t("before")}</span>}
      </Cell>
    </Row>
  );
}

function Reach({
  environment,
  view: { stages, platforms },
}: {
  readonly environment: Environment;
  readonly view: CoverageView;
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
          const here = environment.reaches.filter((each) => each.stageId === stage.id);
          const reach = here.find(({ platformId }) => platformId === null);
          const own = platforms.flatMap((platform) => {
            const one = here.findLast(({ platformId }) => platformId === platform.id);
            return one === undefined ? [] : [{ platform, ...one }];
          });
          const truth = reach?.truth ?? (own.length > 0 ? null : "unknown");
          return (
            <Row key={stage.id}>
              <RowHeading>
                <span className="quiet type-small mr-2 font-normal">{stage.position}</span>
                <RecordWords words={stage.name} />
              </RowHeading>
              <Cell label={t("truth")} quiet={truth === "unknown" && own.length === 0}>
                {truth !== null && (
                  <span className="block">
                    {own.length > 0
                      ? t("otherPlatforms", { truth: words(`reach.${truth}`) })
                      : words(`reach.${truth}`)}
                  </span>
                )}
                {own.map((one) => (
                  <span key={one.platform.id} className="block">
                    {t.rich("onPlatform", {
                      platform: () => <RecordWords words={one.platform.name} />,
                      truth: words(`reach.${one.truth}`),
                    })}
                  </span>
                ))}
              </Cell>
              <Cell label={t("what")} quiet={!reach?.words} dropOnPhone={!reach?.words}>
                {reach?.words && (
                  <span className="block">
                    <RecordWords words={reach.words} />
                  </span>
                )}
                {own.flatMap((one) =>
                  one.words === null
                    ? []
                    : [
                        <span key={one.platform.id} className="block">
                          <RecordWords words={one.words} />
                        </span>,
                      ],
                )}
                {!reach?.words && own.every((one) => one.words === null) && words("noRecord")}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}
