import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import "@/components/records/records.css";
import { PrintButton } from "@/components/approvals/print-button";
import { LinkButton } from "@/components/ui/button";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordText, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "@/server/domain/words";
import { ActionList } from "./review-actions";
import { AddFresh, CloseForm, ItemForm } from "./review-forms";
import { Items } from "./review-items";
import type { ReviewProps } from "./types";

/** One review: while it runs the place where it is recorded, afterwards its minutes. */
export function ReviewScreen(props: ReviewProps) {
  const { view, linkTo } = props;
  const t = useTranslations("reviews.one");
  const all = useTranslations("reviews");
  const shell = useTranslations("shell");
  const { review, items, loose, runs, records, seesAll } = view;
  return (
    <>
      <title>{`${all("title")} ${review.heldOn}｜${shell("name")}`}</title>
      <PageHeading
        identity={<TextLink href={linkTo("/reviews")}>{all("back")}</TextLink>}
        sentences={[<Standing key="standing" view={view} />]}
        lead={<Lead view={view} />}
      />
      <Facts {...props} />
      <div className="no-print mt-4 flex flex-wrap items-center gap-x-6">
        <PrintButton label={t("print")} />
        <p className="mt-4">
          <LinkButton href={linkTo(`/reviews/${review.id}/export`)} file size="medium">
            {t("sheet")}
          </LinkButton>
        </p>
      </div>
      {loose.length > 0 && (
        <Section id="loose" heading={t("loose")}>
          <ActionList {...props} actions={loose} />
        </Section>
      )}
      <Section id="items" heading={t("items")}>
        {items.length === 0 ? (
          <p>{t(seesAll ? "noItems" : "noneOfYours")}</p>
        ) : (
          <Items {...props} />
        )}
      </Section>
      {runs && records && (
        <div className="no-print">
          <AddFresh {...props} />
          <ItemForm key={view.items.length} {...props} />
          <CloseForm {...props} />
        </div>
      )}
    </>
  );
}

function Standing({ view: { review, runs, items, seesAll, day } }: Pick<ReviewProps, "view">) {
  const t = useTranslations("reviews.one");
  const total = items.length;
  const words = { day: () => <NearDay day={review.heldOn} today={day} />, total, n: noBreak };
  if (runs)
    return t.rich("running", {
      ...words,
      settled: items.filter(({ outcome }) => outcome !== null).length,
    });
  if (review.begunAt === null) return t.rich("byHand", words);
  // Whoever does not see every item does not know how many there were.
  if (total === 0 || !seesAll) return t.rich("closedNone", words);
  return t.rich("closed", {
    ...words,
    decided: items.filter(({ outcome }) => outcome === "decided").length,
  });
}

function Lead({ view: { runs, review, seesAll } }: Pick<ReviewProps, "view">) {
  const t = useTranslations("reviews.one");
  if (!seesAll) return t("leadVendor");
  if (runs) return t("leadRunning");
  return review.begunAt === null ? null : t("leadClosed");
}

function Facts({ view: { review, records, seesAll, day }, linkTo }: ReviewProps) {
  const t = useTranslations("reviews.one");
  const recorded = records ? "correct" : "history";
  const historyKey = seesAll ? recorded : "course";
  const names = (all: readonly Words[]): ReactNode =>
    all.length === 0 ? (
      <span className="quiet">{t("noRecord")}</span>
    ) : (
      all.map((name) => (
        <span key={JSON.stringify(name)} className="mr-4 inline-block">
          <RecordWords words={name} />
        </span>
      ))
    );
  const rows: DefinitionRow[] = [
    { term: t("facts.parties"), value: names(review.parties) },
    { term: t("facts.members"), value: names(review.members) },
  ];
  if (review.agenda !== null)
    rows.push({ term: t("facts.agenda"), value: <RecordText words={review.agenda} /> });
  if (review.decided !== null)
    rows.push({ term: t("facts.decided"), value: <RecordText words={review.decided} /> });
  if (review.nextOn !== null)
    rows.push({
      term: t("facts.nextOn"),
      value: <NearDay day={review.nextOn} today={day} />,
    });
  return (
    <div className="mt-8 max-w-[56rem]">
      <DefinitionRows rows={rows} />
      <p className="no-print mt-3">
        <TextLink href={linkTo(`/records/review/${review.id}`)}>{t(historyKey)}</TextLink>
      </p>
    </div>
  );
}
