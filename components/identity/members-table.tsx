import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
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
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

type Member = inferProcedureOutput<AppRouter["members"]["list"]>["members"][number];

interface Acts {
  /** The addresses of the forms that create a link, invite again and remove a factor. */
  readonly link: string;
  readonly inviteAgain: string;
  readonly removeFactor: string;
}

interface Props {
  readonly members: readonly Member[];
  readonly acts: Acts;
  /** The page of a member, where the role and the term are corrected and the membership is ended. */
  readonly pageOf: (id: string) => string;
}

/** The people who take part, with a link for those who can no longer sign in; below them, folded, those who left. */
export function MembersTable({ members, acts, pageOf }: Props) {
  const t = useTranslations("access.members");
  const present = members.filter(({ takesPart }) => takesPart);
  const left = members.filter(({ takesPart }) => !takesPart);
  const someLeftOut = present.some(
    ({ mayHelp, closedAt, invited }) => !(mayHelp || invited) && closedAt === null,
  );
  return (
    <>
      <People caption={t("caption")} members={present} acts={acts} pageOf={pageOf} />
      {someLeftOut && <p className="quiet type-small mt-3">{t("notHere")}</p>}
      {left.length > 0 && (
        <details className="mt-6">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
            {t("left", { count: left.length })}
          </summary>
          <div className="mt-3">
            <People caption={t("leftCaption")} members={left} acts={acts} pageOf={pageOf} />
          </div>
        </details>
      )}
    </>
  );
}

function People({ caption, members, acts, pageOf }: Props & { readonly caption: string }) {
  const t = useTranslations("access.members");
  const role = useTranslations("words.roles");
  const locale = useLocale();
  return (
    <DataTable caption={caption} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("name")} width="14rem" />
        <ColumnHeading name={t("party")} width="12rem" />
        <ColumnHeading name={t("role")} width="12rem" />
        <ColumnHeading name={t("email")} width="16rem" />
        <ColumnHeading name={t("help")} />
      </TableHead>
      <TableBody>
        {members.map((member) => {
          const name = wordsIn(member.name, locale).text;
          return (
            <Row key={member.id}>
              <RowHeading>
                {name}
                <span className="type-small block font-normal">
                  <TextLink
                    href={pageOf(member.id)}
                    className="tool"
                    aria-label={t(member.takesPart ? "changeOf" : "openOf", { name })}
                  >
                    {t(member.takesPart ? "change" : "open")}
                  </TextLink>
                </span>
              </RowHeading>
              <Cell label={t("party")}>{wordsIn(member.partyName, locale).text}</Cell>
              <Cell label={t("role")}>
                {role(member.role)}
                <Term member={member} />
              </Cell>
              <Cell label={t("email")}>
                {member.email}
                {member.invited && <Awaited linkUntil={member.linkUntil} />}
              </Cell>
              <Cell label={t("help")}>
                <Help member={member} acts={acts} />
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}

/** Until when the person takes part, or when that ended. */
function Term({ member: { takesPart, untilOn, endedOn } }: { readonly member: Member }) {
  const t = useTranslations("access.members");
  const day = endedOn ?? untilOn;
  if (day === null) return null;
  return (
    <CellNote>
      {t.rich(takesPart ? "until" : "ended", { day: () => <CalendarDay day={day} style="long" /> })}
    </CellNote>
  );
}

/** The person was invited and has not chosen a password. */
function Awaited({ linkUntil }: Pick<Member, "linkUntil">) {
  const t = useTranslations("access.members");
  return (
    <CellNote>
      {linkUntil === null
        ? t("invitedEnded")
        : t.rich("invited", { until: () => <Moment at={linkUntil} style="long" /> })}
    </CellNote>
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
  if (!member.takesPart) return <span className="quiet">{t("none")}</span>;
  if (member.invited)
    return (
      <MemberForm
        member={member}
        act={acts.inviteAgain}
        text={t("inviteAgain")}
        label={t("inviteAgainOf", { name })}
      />
    );
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
