import { useLocale, useTranslations } from "next-intl";
import { ColumnHeading } from "@/components/ui/column-heading";
import {
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { wordsIn } from "@/server/domain/words";
import { InviteForm } from "./invite-form";
import { MadeLink, type MadeLinkProps } from "./made-link";
import { FactorRule, MembersTable } from "./members-table";
import { SecurityLines } from "./security-lines";
import { EndForm, SessionCells, SessionHeadings } from "./session-cells";
import type { MemberSessions, MembersView, SecurityLog } from "./types";
import { WhoSees } from "./who-sees";

interface Props {
  readonly view: MembersView;
  /** The link that was just created. */
  readonly made: MadeLinkProps | null;
  readonly sessions: MemberSessions;
  readonly log: SecurityLog;
  /** Where the forms of this page are sent. */
  readonly acts: string;
  readonly hrefOf: (page: number) => string;
  /** The page of a member. */
  readonly pageOf: (id: string) => string;
  /** The id of the press of the invitation. */
  readonly request: string;
}

/** For the administrator: the members, their current sessions, and the security log. */
export function AccessScreen({ view, made, sessions, log, acts, hrefOf, pageOf, request }: Props) {
  const t = useTranslations("access");
  const shell = useTranslations("shell");
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("title")}
        sentences={[
          t.rich("heading", {
            people: view.members.filter(({ takesPart }) => takesPart).length,
            count: sessions.length,
            n: noBreak,
          }),
        ]}
        lead={t("lead")}
      />
      {made !== null && <MadeLink {...made} />}
      <Section id="members" heading={t("members.heading")}>
        <MembersTable
          members={view.members}
          acts={{
            link: `${acts}/link`,
            inviteAgain: `${acts}/invite-again`,
            removeFactor: `${acts}/remove-factor`,
          }}
          pageOf={pageOf}
        />
      </Section>
      <WhoSees />
      <InviteForm view={view} act={`${acts}/invite`} request={request} />
      <FactorRule required={view.factorRequired} act={`${acts}/ask-for-factor`} />
      <Section id="sessions" heading={t("sessions.now")}>
        {sessions.length === 0 ? (
          <Notice tone="empty">{t("sessions.none")}</Notice>
        ) : (
          <MemberTable sessions={sessions} act={`${acts}/end`} />
        )}
      </Section>
      <Section id="log" heading={t("log.heading")} aside={t("log.kept")}>
        <SecurityLines log={log} hrefOf={hrefOf} />
      </Section>
    </>
  );
}

function MemberTable({
  sessions,
  act,
}: {
  readonly sessions: MemberSessions;
  readonly act: string;
}) {
  const t = useTranslations("access.sessions");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  return (
    <>
      <DataTable caption={t("now")} captionHidden>
        <TableHead>
          <ColumnHeading name={t("person")} />
          <SessionHeadings />
        </TableHead>
        <TableBody>
          {sessions.map((session) => {
            const name = wordsIn(session.name, locale).text;
            const device = session.device === "" ? t("unknownDevice") : session.device;
            return (
              <Row key={session.id}>
                <RowHeading>
                  {name}
                  <CellNote>{t("whose", { role: roles(session.role), device })}</CellNote>
                </RowHeading>
                <SessionCells session={session}>
                  <EndForm
                    act={act}
                    session={session.id}
                    label={t("endOfLabel", { name, device })}
                  />
                </SessionCells>
              </Row>
            );
          })}
        </TableBody>
      </DataTable>
      <p className="quiet type-small mt-3">{t("realTime")}</p>
    </>
  );
}
