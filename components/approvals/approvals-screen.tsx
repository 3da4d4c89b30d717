import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/calendar-day";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { DecidedSection } from "./decided-section";
import { DeputyLines } from "./deputy-lines";
import { OpenTable } from "./open-table";
import type { ApprovalsView, Here } from "./types";

interface Props {
  readonly view: ApprovalsView;
  readonly here: Here;
  readonly linkTo: LinkTo;
}

/** Proposals that await the reader, then those that await others, then the decided ones. */
export function ApprovalsScreen({ view, here, linkTo }: Props) {
  const t = useTranslations("approvals.list");
  const { waiting, others, decided, openTotal, openLimit } = view;
  const cut =
    openTotal > openLimit ? { aside: t.rich("cut", { shown: openLimit, n: noBreak }) } : {};
  const none = openTotal === 0 && view.counts.every(({ total }) => total === 0);
  return (
    <>
      <ListHeading view={view} />
      <DeputyLines deputies={view.deputies} linkTo={linkTo} />
      <p className="mt-4">
        <TextLink href={linkTo("/approvals/route")} className="inline-flex min-h-11 items-center">
          {t("route")}
        </TextLink>
      </p>
      {none ? (
        <div className="section-gap">
          <Notice tone="empty">{t.rich("never", { at: () => <Moment at={view.at} /> })}</Notice>
        </div>
      ) : (
        <>
          {waiting.length > 0 && (
            <Section id="waiting" heading={t("waiting")} {...cut}>
              <OpenTable caption={t("waiting")} lines={waiting} day={view.day} linkTo={linkTo} />
            </Section>
          )}
          <Section id="others" heading={t("others")} {...(waiting.length === 0 && cut)}>
            {others.length === 0 ? (
              <p>{t("othersNone")}</p>
            ) : (
              <OpenTable caption={t("others")} lines={others} day={view.day} linkTo={linkTo} />
            )}
          </Section>
          <DecidedSection view={view} decided={decided} here={here} linkTo={linkTo} />
        </>
      )}
    </>
  );
}

/**
 * The heading and its number: what the reader decides; if nothing, what the reader is asked; otherwise all open
 * proposals.
 */
function headingOf(mine: number, asked: number, view: ApprovalsView) {
  const { openTotal, mayDecide } = view;
  if (mine > 0) return { key: "mine", count: mine } as const;
  if (asked > 0) return { key: "mineOther", count: asked } as const;
  if (mayDecide) return { key: "mineNone", count: openTotal } as const;
  return { key: openTotal > 0 ? "open" : "openNone", count: openTotal } as const;
}

/** The list in a sentence: how many await the reader, and the nearest deadline. */
function ListHeading({ view }: { readonly view: ApprovalsView }) {
  const t = useTranslations("approvals.list");
  const all = useTranslations();
  const dates = useTranslations("dates");
  const locale = useLocale();
  const mine = view.waiting.filter(({ waits }) => waits === "decision");
  const asked = view.waiting.length - mine.length;
  const { key, count } = headingOf(mine.length, asked, view);
  const due = [...(view.waiting.length > 0 ? view.waiting : view.others)].find(
    ({ stepDueOn }) => stepDueOn !== null,
  )?.stepDueOn;
  const sentences: ReactNode[] = [t.rich(key, { count, n: noBreak })];
  const plain = [t.markup(key, { count, n: (text) => text })];
  if (due != null && key !== "mineNone") {
    const dueKey = due < view.day ? "overdue" : "due";
    sentences.push(t.rich(dueKey, { count, day: () => <NearDay day={due} today={view.day} /> }));
    plain.push(
      t.markup(dueKey, { count, day: () => dayWords(dates, due, nearStyle(due, view.day)) }),
    );
  }
  return (
    <>
      <title>{`${plain.join(locale === "ja" ? "" : " ")}｜${all("shell.name")}`}</title>
      <PageHeading sentences={sentences} lead={t("lead")} />
    </>
  );
}
