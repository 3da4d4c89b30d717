import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import { joinedText } from "@/components/home/debt-groups";
import { LinkButton } from "@/components/ui/button";
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
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { isWords } from "@/server/domain/records/field";
import { PARTS } from "@/server/domain/responsibilities/gaps";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

type MatrixView = inferProcedureOutput<AppRouter["responsibilities"]["matrix"]>;
type Activity = MatrixView["activities"][number];

/** Who answers for what: activities by parties, with what each activity lacks. */
export function MatrixScreen({
  view,
  linkTo,
}: {
  readonly view: MatrixView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("responsibilities");
  const shell = useTranslations("shell");
  const home = useTranslations("home");
  const locale = useLocale();
  const { parties, activities, mayEnter } = view;
  const named = new Set(activities.flatMap(({ parts }) => parts.map(({ party }) => party)));
  const shown = parties.filter(({ key }) => named.has(key));
  const others = parties.filter(({ key }) => !named.has(key));
  const open = activities.filter(({ gaps }) => gaps.length > 0).length;
  const settled = open === 0 ? "whole" : "open";
  const all = activities.length === 0 ? "none" : settled;
  // Whoever does not see every party cannot say that there are none.
  const key = view.seesAll ? all : "own";
  return (
    <>
      <title>{`${t("crumb")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("crumb")}
        sentences={[t.rich(key, { count: open, total: activities.length, n: noBreak })]}
        lead={t("lead")}
      />
      {mayEnter && (
        <p className="mt-6">
          <LinkButton href={linkTo("/records/responsibility/new")} tone="primary">
            {t("enter")}
          </LinkButton>
        </p>
      )}
      <div className="mt-8">
        {activities.length === 0 ? (
          mayEnter && <Notice tone="empty">{t("noneText")}</Notice>
        ) : (
          <DataTable caption={t("caption")} captionHidden long>
            <TableHead>
              <ColumnHeading name={t("activity")} width="18rem" />
              {shown.map((party) => (
                <ColumnHeading key={party.key} name={wordsIn(party.name, locale).text} />
              ))}
              {view.seesAll && <ColumnHeading name={t("lacks")} width="16rem" />}
            </TableHead>
            <TableBody>
              {activities.map((activity) => (
                <ActivityRow
                  key={activity.key}
                  activity={activity}
                  parties={shown}
                  seesAll={view.seesAll}
                  linkTo={linkTo}
                />
              ))}
            </TableBody>
          </DataTable>
        )}
      </div>
      {view.seesAll && activities.length > 0 && others.length > 0 && (
        <p className="mt-4">
          {t("others", {
            parties: joinedText(
              home,
              others.map(({ name }) => wordsIn(name, locale).text),
            ),
          })}
        </p>
      )}
      <Key />
    </>
  );
}

function ActivityRow({
  activity: { key, title, contract, parts, gaps },
  parties,
  seesAll,
  linkTo,
}: {
  readonly activity: Activity;
  readonly parties: MatrixView["parties"];
  readonly seesAll: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("responsibilities");
  const locale = useLocale();
  return (
    <Row>
      <RowHeading>
        <TextLink href={linkTo(`/records/responsibility/${encodeURIComponent(key)}`)}>
          <RecordWords words={title} />
        </TextLink>
        {isWords(contract) && (
          <CellNote>
            <span className="font-normal">
              <RecordWords words={contract} />
            </span>
          </CellNote>
        )}
      </RowHeading>
      {parties.map((party) => {
        const mine = parts.find((each) => each.party === party.key)?.parts ?? [];
        return (
          <Cell
            key={party.key}
            label={wordsIn(party.name, locale).text}
            dropOnPhone={mine.length === 0}
          >
            {mine.map((part) => (
              <span key={part} className="block whitespace-nowrap">
                {part === "accountable" ? <b>{t(`parts.${part}`)}</b> : t(`parts.${part}`)}
              </span>
            ))}
          </Cell>
        );
      })}
      {seesAll && (
        <Cell label={t("lacks")}>
          {gaps.length === 0
            ? t("nothing")
            : gaps.map((gap) => (
                <span key={gap} className="block">
                  {t(`gaps.${gap}`)}
                </span>
              ))}
        </Cell>
      )}
    </Row>
  );
}

/** What the words in the cells mean. */
function Key() {
  const t = useTranslations("responsibilities");
  return (
    <dl className="type-small quiet mt-6 grid max-w-[46em] gap-1">
      {PARTS.map((part) => (
        <div key={part}>
          <dt className="inline font-bold">{t(`parts.${part}`)}</dt>
          <dd className="inline">{t(`means.${part}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
