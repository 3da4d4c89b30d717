import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubjectHistory } from "@/components/reports/subject-history";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsOf } from "@/messages/records/kinds";
import { wordsIn } from "@/server/domain/words";
import { type ActsProps, RecordActs } from "./record-acts";
import { RecordApproval } from "./record-approval";
import { RecordFacts } from "./record-facts";
import { Over } from "./record-list";

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
  const kind = wordsOf(name);
  return (
    <>
      <title>{`${wordsIn(record.title, locale).text}｜${shell("name")}`}</title>
      <PageHeading
        identity={
          <>
            <span>{kind.one[locale]}</span>
            <TextLink href={linkTo(`/records/${name}`)}>
              {t("back", { name: kind.many[locale] })}
            </TextLink>
          </>
        }
        sentences={[<RecordWords key="title" words={record.title} />]}
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
        <Over day={view.over} />
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
