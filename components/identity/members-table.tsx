import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

type Member = inferProcedureOutput<AppRouter["members"]["list"]>["members"][number];

interface Acts {
  /** The addresses of the forms that create a link and remove a factor. */
  readonly link: string;
  readonly removeFactor: string;
}

/** The people of a project, with a link for those who can no longer sign in. */
export function MembersTable({
  members,
  acts,
}: {
  readonly members: readonly Member[];
  readonly acts: Acts;
}) {
  const t = useTranslations("access.members");
  const role = useTranslations("words.roles");
  const locale = useLocale();
  const someLeftOut = members.some(({ mayHelp, closedAt }) => !mayHelp && closedAt === null);
  return (
    <>
      <DataTable caption={t("caption")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("name")} width="14rem" />
          <ColumnHeading name={t("party")} width="14rem" />
          <ColumnHeading name={t("role")} width="9rem" />
          <ColumnHeading name={t("email")} width="18rem" />
          <ColumnHeading name={t("help")} />
        </TableHead>
        <TableBody>
          {members.map((member) => (
            <Row key={member.id}>
              <RowHeading>{wordsIn(member.name, locale).text}</RowHeading>
              <Cell label={t("party")}>{wordsIn(member.partyName, locale).text}</Cell>
              <Cell label={t("role")}>{role(member.role)}</Cell>
              <Cell label={t("email")}>{member.email}</Cell>
              <Cell label={t("help")}>
                <Help member={member} acts={acts} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {someLeftOut && <p className="quiet type-small mt-3">{t("notHere")}</p>}
    </>
  );
}

/** Whether all members must set up a second factor. */
export function FactorRule({
  required,
  act,
}: {
  readonly required: boolean;
  readonly act: string;
}) {
  const t = useTranslations("access.members");
  const account = useTranslations("account");
  const shell = useTranslations("shell");
  return (
    <Section id="rule" heading={t("rule")}>
      <p className="mb-4 max-w-[46em]">{t(required ? "ruleIs" : "ruleIsNot")}</p>
      <ActForm act={act} errorTitle={account("errorTitle")} errorPrefix={shell("errorTitlePrefix")}>
        <input type="hidden" name="required" value={required ? "no" : "yes"} />
        <Button size="medium">{t(required ? "ruleEnd" : "ruleSet")}</Button>
      </ActForm>
    </Section>
  );
}

function Help({ member, acts }: { readonly member: Member; readonly acts: Acts }) {
  const t = useTranslations("access.members");
  const locale = useLocale();
  const name = wordsIn(member.name, locale).text;
  if (member.closedAt !== null) return t("closed");
  if (!member.mayHelp) return <span className="quiet">{t("none")}</span>;
  return (
    <div className="grid gap-2">
      <MemberForm member={member} act={acts.link} text={t("link")} label={t("linkFor", { name })} />
      {member.secondFactor && (
        <MemberForm
          member={member}
          act={acts.removeFactor}
          text={t("removeFactor")}
          label={t("removeFactorOf", { name })}
        />
      )}
    </div>
  );
}

function MemberForm({
  member,
  act,
  text,
  label,
}: {
  readonly member: Member;
  readonly act: string;
  readonly text: string;
  readonly label: string;
}) {
  const account = useTranslations("account");
  const shell = useTranslations("shell");
  return (
    <ActForm act={act} errorTitle={account("errorTitle")} errorPrefix={shell("errorTitlePrefix")}>
      <input type="hidden" name="member" value={member.id} />
      <Button tone="quiet" size="small" aria-label={label}>
        {text}
      </Button>
    </ActForm>
  );
}
