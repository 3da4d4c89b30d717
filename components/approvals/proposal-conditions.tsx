import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { TaskTitle } from "./change-sentence";
import { ConditionForms } from "./condition-forms";
import type { Condition, DecisionProps, DecisionView, ProposalProps } from "./types";

/** The conditions of the approval: who shows each, by when, what was shown and who accepted it. */
export function ProposalConditions(props: DecisionProps) {
  const { view, linkTo } = props;
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.conditions");
  const roles = useTranslations("words.roles");
  const words = useTranslations("words");
  const { conditions, counts } = view;
  if (conditions.length === 0) return null;
  return (
    <Section id="conditions" heading={t.rich("heading", { ...counts, n: noBreak })}>
      <div className="conditions">
        <DataTable caption={t("caption")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("words")} />
            <ColumnHeading name={t("owner")} width="8rem" />
            <ColumnHeading name={t("acceptor")} width="10rem" />
            <ColumnHeading name={t("when")} width="8rem" />
            <ColumnHeading name={t("due")} width="8rem" />
          </TableHead>
          <TableBody>
            {conditions.map((condition) => (
              <Row key={condition.id}>
                <RowHeading>
                  <span className="font-normal">
                    <RecordWords words={condition.words} />
                  </span>
                  <span className="note">
                    <State condition={condition} view={view} />{" "}
                    <AsTask condition={condition} view={view} linkTo={linkTo} />
                  </span>
                  <ConditionForms {...props} condition={condition} />
                </RowHeading>
                <Cell label={t("owner")} quiet={condition.owner === null}>
                  {condition.owner === null ? words("noRecord") : roles(condition.owner)}
                </Cell>
                <Cell label={t("acceptor")} quiet={condition.acceptor === null}>
                  <Acceptor condition={condition} view={view} />
                </Cell>
                <Cell>
                  {condition.beforeStart ? (
                    <b>{t("beforeStart")}</b>
                  ) : (
                    subject(`${view.subject}.afterStart`)
                  )}
                </Cell>
                <Cell>
                  <NearDay day={condition.dueOn} today={view.day} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      </div>
      {view.subject === "order" && <Blocking view={view} />}
    </Section>
  );
}

/** Who accepts it, and who may do so in that role's place. */
function Acceptor({
  condition: { acceptor, standIns, metOn },
  view: { status },
}: {
  readonly condition: Condition;
  readonly view: DecisionView;
}) {
  const t = useTranslations("approvals.conditions");
  const roles = useTranslations("words.roles");
  const words = useTranslations("words");
  if (acceptor === null) return words("noRecord");
  const waits = metOn === null && (status === "open" || status === "approved");
  const lends = acceptor !== "official";
  return (
    <>
      {roles(acceptor)}
      {waits && lends && standIns.length === 0 && (
        <span className="stand-in quiet">{t("noStandIn")}</span>
      )}
      {waits &&
        standIns.map(({ id, name, fromOn, untilOn }) => (
          <span key={id} className="stand-in">
            {t.rich("standIn", {
              name: () => <RecordWords words={name} />,
              from: () => <CalendarDay day={fromOn} />,
              until: () => <CalendarDay day={untilOn} />,
            })}
          </span>
        ))}
    </>
  );
}

/** What does not begin as long as conditions are unmet, and what is begun instead. */
function Blocking({ view }: Pick<ProposalProps, "view">) {
  const t = useTranslations("approvals.conditions");
  const { counts, lead, instead, dates, status, day } = view;
  const stands = status === "open" || status === "approved";
  if (!stands || counts.blocking === 0 || lead === null) return null;
  const { startsIfLate } = dates;
  return (
    <p className="mt-3 max-w-[44em]">
      {t.rich("blocks", {
        count: counts.blocking,
        n: noBreak,
        title: () => <TaskTitle title={lead.title} />,
      })}{" "}
      {instead !== null &&
        startsIfLate !== null &&
        t.rich("instead", {
          instead: () => <TaskTitle title={instead} />,
          title: () => <TaskTitle title={lead.title} />,
          day: () => <NearDay day={startsIfLate} today={day} />,
        })}
    </p>
  );
}

function AsTask({
  condition,
  view,
  linkTo,
}: {
  readonly condition: Condition;
  readonly view: DecisionView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.conditions");
  if (!condition.asTask || view.subject !== "order") return null;
  if (condition.taskId === null) return t("taskLater");
  const href = linkTo(`/queues/${encodeURIComponent(view.party.key)}`);
  return <TextLink href={href}>{t("task")}</TextLink>;
}

function State({
  condition: { metOn, metRole, acceptedFor, dueOn, shown, shownOn, shownRole },
  view: { status, day },
}: {
  readonly condition: Condition;
  readonly view: DecisionView;
}) {
  const t = useTranslations("approvals.conditions");
  const roles = useTranslations("words.roles");
  const words = useTranslations("words");
  const roleOf = (role: typeof metRole) => (role === null ? words("noRecord") : roles(role));
  const lapsed = status === "returned" || status === "withdrawn";
  const open = dueOn < day && <b>{t("overdue")}</b>;
  return (
    <>
      {metOn !== null &&
        t.rich("met", {
          day: () => <NearDay day={metOn} today={day} />,
          role: roleOf(metRole),
          of: acceptedFor ?? "none",
        })}
      {metOn === null && (lapsed ? t("lapsed") : open)}
      {shown !== null && shownOn !== null && (
        <span className="block">
          {t.rich("shown", {
            day: () => <NearDay day={shownOn} today={day} />,
            role: roleOf(shownRole),
            words: () => <RecordWords words={shown} />,
          })}
          {metOn === null && !lapsed && t("awaitsAcceptance")}
        </span>
      )}
    </>
  );
}
