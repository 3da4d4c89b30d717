import { useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Changes } from "./confirm-changes";
import { ConfirmForm } from "./confirm-form";
import { MissedDates } from "./confirm-missed";
import type { Confirmation, ConfirmProps } from "./types";

/** The last check before sending: what changes, which directed tasks miss their dates and by how much, and why. */
export function ConfirmScreen(props: ConfirmProps) {
  const { view, back } = props;
  const t = useTranslations("drafts.confirmation");
  const shell = useTranslations("shell");
  const title = <title>{`${t("title")}｜${shell("name")}`}</title>;
  if (view.changes.length === 0) {
    return (
      <>
        {title}
        <PageHeading sentences={[t("nothing")]} />
        <div className="mt-8">
          <Notice tone="empty" action={<TextLink href={back}>{t("back")}</TextLink>}>
            {t("nothingNote")}
          </Notice>
        </div>
      </>
    );
  }
  return (
    <>
      {title}
      <PageHeading
        identity={<RecordWords words={view.party} />}
        sentences={[<Moved key="moved" view={view} />, <Cost key="cost" view={view} />]}
        lead={t("lead")}
      />
      <MissedDates view={view} />
      <Changes view={view} />
      <Section id="reason" heading={t("reasonHeading")}>
        <ConfirmForm {...props} />
      </Section>
    </>
  );
}

function Moved({ view }: { readonly view: Confirmation }) {
  const t = useTranslations("drafts.confirmation");
  const leading = view.changes.find(({ taskId }) => taskId === view.leading);
  if (leading === undefined) return null;
  return t.rich("heading", {
    place: leading.to,
    n: noBreak,
    title: () => <RecordWords words={leading.title} />,
  });
}

function Cost({ view }: { readonly view: Confirmation }) {
  const t = useTranslations("drafts.confirmation");
  const missed = view.changes.filter(({ misses }) => misses).length;
  const delayed = view.changes.filter(({ later }) => later !== null && later > 0).length;
  if (missed > 0) return t.rich("missed", { count: missed, n: noBreak });
  return delayed > 0 ? t.rich("delayed", { count: delayed, n: noBreak }) : t("noneMissed");
}
