import { useLocale, useTranslations } from "next-intl";
import { SpokenValue } from "@/components/events/changes";
import { spokenOfField } from "@/components/events/record-words";
import { LinkButton } from "@/components/ui/button";
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
import { Inferred } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { FactMarks } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { labelOf, wordsOf } from "@/messages/records/kinds";
import type { Day } from "@/server/domain/calendar/day";
import { shownFields } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import { groupOf, OWN_PAGE, RECORD_GROUPS, WATCHED } from "./record-groups";
import { useRecordTitle } from "./record-title";
import type { LinkTo, RecordKinds, RecordList } from "./types";

/** The maximum number of fields that a list shows besides the title. */
const MOST_COLUMNS = 4;
const COLUMNS = ["day", "choice", "number", "reference"];

const columnsOf = (name: RecordList["name"]) =>
  shownFields(kindOf(name).fields)
    .filter(([, { type }]) => COLUMNS.includes(type))
    .slice(0, MOST_COLUMNS);

/** The records of one kind. */
export function RecordListScreen({
  view,
  linkTo,
  hrefOf,
}: {
  readonly view: RecordList;
  readonly linkTo: LinkTo;
  readonly hrefOf: (page: number) => string;
}) {
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { name, list, mayEnter } = view;
  const words = wordsOf(name);
  const columns = columnsOf(name);
  const { decidedIn } = kindOf(name);
  const titleOf = useRecordTitle();
  // What follows their end comes before entering another.
  const asked = view.asks ? words.followed : undefined;
  return (
    <>
      <title>{`${words.many[locale]}｜${shell("name")}`}</title>
      <PageHeading
        identity={<TextLink href={linkTo("/records")}>{t("register")}</TextLink>}
        sentences={[words.many[locale]]}
        lead={<Total count={list.total} />}
      />
      <div className="mt-6 flex flex-wrap gap-4">
        {asked !== undefined && (
          <LinkButton href={linkTo("")} tone="primary">
            {asked[locale]}
          </LinkButton>
        )}
        {mayEnter && (
          <LinkButton
            href={linkTo(`/records/${name}/new`)}
            tone={asked === undefined ? "primary" : "outline"}
          >
            {words.enter[locale]}
          </LinkButton>
        )}
      </div>
      <div className="mt-8">
        {list.rows.length === 0 ? (
          <Notice tone="empty">{t("none")}</Notice>
        ) : (
          <DataTable caption={t("listCaption", { name: words.many[locale] })} captionHidden long>
            <TableHead>
              <ColumnHeading name={t("title")} />
              {columns.map(([field]) => (
                <ColumnHeading key={field} name={labelOf(name, field)[locale]} width="11rem" />
              ))}
            </TableHead>
            <TableBody>
              {list.rows.map((row) => (
                <Row key={row.id}>
                  <RowHeading>
                    <TextLink href={linkTo(`/records/${name}/${encodeURIComponent(row.key)}`)}>
                      {titleOf(name, row.title)}
                    </TextLink>
                    <FactMarks illustrative={row.illustrative} certainty="stated" />
                    <Over day={row.over} />
                    {row.drafted && <span className="chip ml-2">{t("approval.drafted")}</span>}
                  </RowHeading>
                  {columns.map(([field, declared]) => {
                    if (row.drafted && field === decidedIn) return <Cell key={field}>{null}</Cell>;
                    const spoken = spokenOfField(name, field, declared, row.told[field] ?? null);
                    return (
                      <Cell
                        key={field}
                        label={labelOf(name, field)[locale]}
                        quiet={spoken === null}
                      >
                        {spoken === null ? t("notOnRecord") : <SpokenValue value={spoken} />}
                        {row.inferred.includes(field) && <Inferred />}
                      </Cell>
                    );
                  })}
                </Row>
              ))}
            </TableBody>
          </DataTable>
        )}
        <Pager page={list.page} total={list.total} hrefOf={hrefOf} />
      </div>
    </>
  );
}

/** How many there are. Where nothing is registered, nobody has said that there is none. */
function Total({ count }: { readonly count: number }) {
  const t = useTranslations("records");
  if (count === 0) return <span className="quiet">{t("notOnRecord")}</span>;
  return t.rich("total", { count, n: noBreak });
}

/** The day on which a record ended, if it has. */
function Over({ day }: { readonly day: Day | null }) {
  const t = useTranslations("records");
  if (day === null) return null;
  return (
    <CellNote>{t.rich("over", { day: () => <CalendarDay day={day} style="long" /> })}</CellNote>
  );
}

/** Every kind of record by group, with the number of its records. */
export function RecordKindsScreen({
  view,
  linkTo,
}: {
  readonly view: RecordKinds;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  return (
    <>
      <title>{`${t("heading")}｜${shell("name")}`}</title>
      <PageHeading sentences={[t("heading")]} lead={t("lead")} />
      <Unwatched view={view} linkTo={linkTo} />
      {RECORD_GROUPS.map((group) => (
        <Section key={group} id={group} heading={t(`groups.${group}`)}>
          <Kinds
            kinds={view.kinds.filter(({ name }) => groupOf(name) === group)}
            caption={t(`groups.${group}`)}
            linkTo={linkTo}
          />
        </Section>
      ))}
    </>
  );
}

/** The kinds of which the rules say nothing as long as there is no record. They raise no alarm, and are named here once. */
function Unwatched({
  view: { kinds, seesAll },
  linkTo,
}: {
  readonly view: RecordKinds;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("records");
  const locale = useLocale();
  const silent = kinds.filter(({ name, total }) => total === 0 && WATCHED.includes(name));
  if (!seesAll || silent.length === 0) return null;
  return (
    <p className="quiet mt-6 max-w-[46em]">
      {t("unwatched")}
      {silent.map(({ name }, place) => (
        <span key={name}>
          {place > 0 && t("comma")}
          <TextLink href={linkTo(`/records/${name}`)}>{wordsOf(name).many[locale]}</TextLink>
        </span>
      ))}
    </p>
  );
}

function Kinds({
  kinds,
  caption,
  linkTo,
}: {
  readonly kinds: RecordKinds["kinds"];
  readonly caption: string;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("records");
  const locale = useLocale();
  return (
    <DataTable caption={caption} captionHidden>
      <TableHead>
        <ColumnHeading name={t("kind")} />
        <ColumnHeading name={t("count")} width="8rem" />
        <ColumnHeading name={t("enter")} width="20rem" />
      </TableHead>
      <TableBody>
        {kinds.map(({ name, total, mayEnter }) => (
          <Row key={name}>
            <RowHeading>
              <TextLink href={linkTo(`/records/${name}`)}>{wordsOf(name).many[locale]}</TextLink>
              {OWN_PAGE[name] !== undefined && (
                <CellNote>
                  <TextLink
                    href={linkTo(OWN_PAGE[name])}
                    className="inline-flex min-h-11 items-center font-normal"
                  >
                    {t("ownPage", { name: wordsOf(name).many[locale] })}
                  </TextLink>
                </CellNote>
              )}
            </RowHeading>
            <Cell label={t("count")}>
              <Total count={total} />
            </Cell>
            <Cell label={t("enter")} dropOnPhone={!mayEnter}>
              {mayEnter && (
                <TextLink href={linkTo(`/records/${name}/new`)}>
                  {wordsOf(name).enter[locale]}
                </TextLink>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
