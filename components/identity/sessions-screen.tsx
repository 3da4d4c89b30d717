import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import { DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { EndForm, SessionCells, SessionHeadings } from "./session-cells";
import type { OwnSessions } from "./types";

/** The devices on which the person is signed in. Each session can be ended here. */
export function SessionsScreen({
  view: { sessions, idleMinutes },
  acts,
}: {
  readonly view: OwnSessions;
  readonly acts: string;
}) {
  const t = useTranslations("access.sessions");
  const shell = useTranslations("shell");
  const count = sessions.length;
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("title")}
        sentences={[t.rich("heading", { count, n: noBreak })]}
        lead={t("lead", { minutes: idleMinutes })}
      />
      <div className="mt-8">
        <DataTable caption={t("title")} captionHidden>
          <TableHead>
            <ColumnHeading name={t("device")} />
            <SessionHeadings />
          </TableHead>
          <TableBody>
            {sessions.map((session) => {
              const device = session.device === "" ? t("unknownDevice") : session.device;
              return (
                <Row key={session.id}>
                  <RowHeading>{device}</RowHeading>
                  <SessionCells session={session}>
                    {session.present ? (
                      <b>{t("present")}</b>
                    ) : (
                      <EndForm
                        act={`${acts}/end`}
                        session={session.id}
                        label={t("endLabel", { device })}
                      />
                    )}
                  </SessionCells>
                </Row>
              );
            })}
          </TableBody>
        </DataTable>
      </div>
      <p className="quiet type-small mt-3">{t("realTime")}</p>
      {count > 1 && (
        <ActForm
          act={`${acts}/end-others`}
          errorTitle={t("errorTitle")}
          errorPrefix={shell("errorTitlePrefix")}
          className="mt-8"
        >
          <Button size="medium">{t("endOthers")}</Button>
        </ActForm>
      )}
    </>
  );
}
