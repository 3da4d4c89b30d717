import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, CellNote, DataTable, Row, TableBody, TableHead } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import { ROLES } from "@/server/domain/identity/roles";
import { SESSION_ENDS } from "@/server/domain/identity/security-event";
import { wordsIn } from "@/server/domain/words";
import type { SecurityLog } from "./types";

type Line = SecurityLog["rows"][number];

interface Props {
  readonly log: SecurityLog;
  readonly hrefOf: (page: number) => string;
}

/** The entries of the security log, newest first. */
export function SecurityLines({ log, hrefOf }: Props) {
  const t = useTranslations("access.log");
  if (log.total === 0) return <Notice tone="empty">{t("none")}</Notice>;
  if (log.rows.length === 0)
    return (
      <Notice
        tone="empty"
        action={<TextLink href={hrefOf(log.pages)}>{t("toLast", { page: log.pages })}</TextLink>}
      >
        {t("beyond", { pages: log.pages })}
      </Notice>
    );
  return (
    <>
      <DataTable caption={t("heading")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("at")} width="15rem" />
          <ColumnHeading name={t("what")} />
          <ColumnHeading name={t("whose")} width="16rem" />
          <ColumnHeading name={t("from")} width="14rem" />
        </TableHead>
        <TableBody>
          {log.rows.map((line) => (
            <LogRow key={line.id} line={line} />
          ))}
        </TableBody>
      </DataTable>
      <Pager page={log.page} total={log.total} hrefOf={hrefOf} />
    </>
  );
}

function LogRow({ line }: { readonly line: Line }) {
  const t = useTranslations("access.log");
  const locale = useLocale();
  const named = (person: Line["account"]) =>
    person === null ? null : `${wordsIn(person.name, locale).text} ${person.email}`;
  const [whose, by] = [named(line.account), named(line.actor)];
  const other = whose === null || by === whose ? null : by;
  return (
    <Row>
      <Cell label={t("at")}>
        <Moment at={line.at} />
      </Cell>
      <Cell label={t("what")}>
        {t(`kinds.${line.kind}`)}
        <Detail line={line} />
      </Cell>
      <Cell label={t("whose")}>
        {whose ?? by ?? t("nobody")}
        {other !== null && <CellNote>{t("by", { name: other })}</CellNote>}
      </Cell>
      <Cell label={t("from")}>
        {line.address ?? t("noAddress")}
        {line.device !== null && <CellNote>{line.device}</CellNote>}
      </Cell>
    </Row>
  );
}

/** The details of an entry: the new role, why a session ended, or what was refused. */
function Detail({ line: { kind, detail } }: { readonly line: Line }) {
  const t = useTranslations("access.log");
  const roles = useTranslations("words.roles");
  if (detail === null || kind === "signed-out") return null;
  const role = ROLES.find((each) => each === detail);
  if (role !== undefined) return <CellNote>{roles(role)}</CellNote>;
  const why = SESSION_ENDS.find((each) => each === detail);
  if (why !== undefined) return <CellNote>{t(`why.${why}`)}</CellNote>;
  return <CellNote>{detail}</CellNote>;
}
