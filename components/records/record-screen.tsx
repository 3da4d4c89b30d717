import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubjectHistory } from "@/components/reports/subject-history";
import { datedWords } from "@/components/ui/day-words";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsOf } from "@/messages/records/kinds";
import { type ActsProps, RecordActs } from "./record-acts";
import { RecordApproval } from "./record-approval";
import { RecordFacts } from "./record-facts";
import { OWN_PAGE } from "./record-groups";
import { useRecordName } from "./record-title";

/** One record: its values, what can be done with it, and its history. */
export function RecordScreen(
  props: ActsProps & {
    /** What is attached to the record, for kinds to which something can be. */
    readonly files?: ReactNode;
  },
) {
  const { view, linkTo } = props;
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  const refusals = useTranslations("refusals");
  const locale = useLocale();
  const { name, record, steps, mayCorrect, mayWithdraw, history } = view;
  const { many } = wordsOf(name);
  const dates = useTranslations("dates");
  const called = useRecordName()(name, record.title);
  const { over } = view;
  const ended = over === null ? null : { title: called, day: datedWords(dates, over, "long") };
  return (
    <>
      <title>{`${ended === null ? called : t("ended", ended)}｜${shell("name")}`}</title>
      <PageHeading
        identity={
          <>
            <TextLink href={linkTo(`/records/${name}`)}>
              {t("back", { name: many[locale] })}
            </TextLink>
            {OWN_PAGE[name] !== undefined && (
              <TextLink href={linkTo(OWN_PAGE[name])}>
                {t("ownPage", { name: many[locale] })}
              </TextLink>
            )}
          </>
        }
        sentences={[ended === null ? called : t("ended", ended)]}
      />
      {record.withdrawn && (
        <div className="mt-6">
          <Notice tone="empty">
            {t.rich("withdrawn", {
              reason: () =>
                record.withdrawnReason && <RecordWords words={record.withdrawnReason} />,
            })}
          </Notice>
        </div>
      )}
      {view.fixed && (
        <div className="mt-6">
          <Notice tone="empty">{refusals("case-approved")}</Notice>
        </div>
      )}
      <div className="mt-8">
        <FactMarks illustrative={record.illustrative} certainty="stated" />
        <RecordFacts view={view} linkTo={linkTo} />
      </div>
      <RecordApproval {...props} />
      {props.files}
      {(steps.length > 0 || mayCorrect || mayWithdraw) && (
        <Section id="acts" heading={t("acts")}>
          <RecordActs {...props} />
        </Section>
      )}
      <SubjectHistory history={history} />
    </>
  );
}
