import { useTranslations } from "next-intl";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { deedsOf, sightOf } from "@/server/domain/identity/reach";
import { ROLES } from "@/server/domain/identity/roles";

/** What each role sees and may do. Folded, because it is read before inviting somebody and seldom otherwise. */
export function WhoSees() {
  const t = useTranslations("access.reach");
  const roles = useTranslations("words.roles");
  return (
    <details className="section-gap">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
        {t("heading")}
      </summary>
      <div className="mt-3">
        <DataTable caption={t("heading")} captionHidden>
          <TableHead>
            <ColumnHeading name={t("role")} width="12rem" />
            <ColumnHeading name={t("sees")} width="22rem" />
            <ColumnHeading name={t("does")} />
          </TableHead>
          <TableBody>
            {ROLES.map((role) => {
              const deeds = deedsOf(role);
              return (
                <Row key={role}>
                  <RowHeading>{roles(role)}</RowHeading>
                  <Cell label={t("sees")}>{t(`sight.${sightOf(role)}`)}</Cell>
                  <Cell label={t("does")}>
                    {deeds.length === 0
                      ? t("nothing")
                      : deeds.map((deed) => t(`deeds.${deed}`)).join(t("and"))}
                  </Cell>
                </Row>
              );
            })}
          </TableBody>
        </DataTable>
        <p className="quiet type-small mt-3">{t("note")}</p>
      </div>
    </details>
  );
}
