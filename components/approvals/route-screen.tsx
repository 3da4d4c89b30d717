import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { wordsOf } from "@/messages/records/kinds";
import { DeputyForm, RemoveForm, StepsForm } from "./route-forms";
import type { RouteActs, RouteView } from "./types";

interface Props {
  readonly view: RouteView;
  readonly acts: RouteActs;
  readonly request: () => string;
}

/** Who approves, within how many days, and who is whose deputy. */
export function RouteScreen(props: Props) {
  const { view } = props;
  const t = useTranslations("approvals.route");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const heading = t(view.steps.length === 1 ? "oneStep" : "twoSteps");
  return (
    <>
      <title>{`${heading}｜${shell("name")}`}</title>
      <PageHeading sentences={[heading]} lead={t("lead")} />
      <Section id="steps" heading={t("steps")}>
        {view.isDefault && <p className="mb-3">{t("isDefault")}</p>}
        <Steps steps={view.steps} />
        {view.maySet && <StepsForm {...props} steps={view.steps} />}
      </Section>
      {view.own.map(({ subject, steps }) => (
        <Section
          key={subject}
          id={`steps-${subject}`}
          heading={t("own", { record: wordsOf(subject).one[locale] })}
        >
          {steps.length === 0 ? <p>{t("shared")}</p> : <Steps steps={steps} />}
          {view.maySet && <StepsForm {...props} steps={steps} subject={subject} />}
        </Section>
      ))}
      <Section id="deputies" heading={t("deputies")}>
        <p className="mb-3 max-w-[46em]">{t("deputiesLead")}</p>
        <Deputies {...props} />
        {view.lends.length > 0 && <DeputyForm {...props} />}
      </Section>
      {!view.maySet && <p className="quiet mt-8">{t("whoMay")}</p>}
    </>
  );
}

function Steps({ steps }: Pick<RouteView, "steps">) {
  const t = useTranslations("approvals.route");
  const act = useTranslations("approvals.act");
  return (
    <DataTable caption={t("caption")} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("step")} width="5rem" />
        <ColumnHeading name={t("who")} width="18rem" />
        <ColumnHeading name={t("days")} />
      </TableHead>
      <TableBody>
        {steps.map(({ role, days }, at) => (
          <Row key={role}>
            <RowHeading>{at + 1}</RowHeading>
            <Cell label={t("who")}>{act(role)}</Cell>
            <Cell label={t("days")}>
              {t.rich(at === 0 ? "withinFirst" : "within", { days, n: noBreak })}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

function Deputies(props: Props) {
  const { view } = props;
  const t = useTranslations("approvals.route");
  const roles = useTranslations("words.roles");
  if (view.deputies.length === 0) return <p className="quiet">{t("deputiesNone")}</p>;
  return (
    <DataTable caption={t("deputiesCaption")} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("name")} />
        <ColumnHeading name={t("of")} width="10rem" />
        <ColumnHeading name={t("term")} width="22rem" />
        <ColumnHeading name={t("state")} width="12rem" />
      </TableHead>
      <TableBody>
        {view.deputies.map((deputy) => (
          <Row key={deputy.id}>
            <RowHeading>
              <DeputyName deputy={deputy} />
            </RowHeading>
            <Cell label={t("of")}>{roles(deputy.role)}</Cell>
            <Cell label={t("term")}>
              {t.rich("range", {
                from: () => <CalendarDay day={deputy.fromOn} />,
                until: () => <CalendarDay day={deputy.untilOn} />,
              })}
            </Cell>
            <Cell label={t("state")} quiet={deputy.over}>
              {t(deputy.now ? "now" : notNow(deputy))}
              {deputy.mayRemove && <RemoveForm {...props} deputy={deputy} />}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

const notNow = ({ over }: RouteView["deputies"][number]) => (over ? "over" : "later");

function DeputyName({ deputy }: { readonly deputy: RouteView["deputies"][number] }) {
  const t = useTranslations("approvals.route");
  const roles = useTranslations("words.roles");
  return (
    <>
      <RecordWords words={deputy.name} />
      <span className="note">{roles(deputy.memberRole)}</span>
      {deputy.namedByRole !== null && (
        <span className="note">{t("namedBy", { role: roles(deputy.namedByRole) })}</span>
      )}
    </>
  );
}
