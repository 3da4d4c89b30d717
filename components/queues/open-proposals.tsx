import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sentences } from "@/components/home/sentences";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { type Here, toScreen, withChanges } from "./links";
import type { QueueProps, QueueView } from "./types";

/** What was just sent, and the proposals on this queue that await a decision or are outdated. */
export function OpenProposals({
  view,
  here,
  wanted,
}: Pick<QueueProps, "view" | "here" | "wanted">) {
  const t = useTranslations("queues.proposals");
  const sent = view.proposals.find(({ number }) => number === wanted.sent);
  const others = view.proposals.filter((each) => each !== sent);
  if (view.proposals.length === 0) return null;
  return (
    <section aria-label={t("label")} className="mt-8 grid gap-6">
      {sent !== undefined && (
        <div role="status">
          <Notice
            tone="empty"
            title={t("sent", { number: sent.number })}
            action={
              <TextLink href={toScreen(here, `/approvals/${sent.number}`)}>
                {t("sentLink", { number: sent.number })}
              </TextLink>
            }
          >
            {t("sentNote")}
          </Notice>
        </div>
      )}
      {others.length > 0 && (
        <ul className="grid gap-2">
          {others.map((each) => (
            <li key={each.number} className="phrased">
              <Waiting proposal={each} here={here} mayRedo={view.board !== null} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Waiting({
  proposal,
  here,
  mayRedo,
}: {
  readonly proposal: QueueView["proposals"][number];
  readonly here: Here;
  readonly mayRedo: boolean;
}) {
  const t = useTranslations("queues.proposals");
  const { number, outdated, role, dueOn } = proposal;
  const link = (chunks: ReactNode) => (
    <TextLink href={toScreen(here, `/approvals/${number}`)}>{chunks}</TextLink>
  );
  if (outdated) {
    return (
      <>
        {t.rich("outdated", { number, link })}{" "}
        {mayRedo && (
          <TextLink
            href={withChanges(here, { redo: number, task: null, sent: null, page: null })}
            className="inline-flex min-h-11 items-center"
          >
            {t("redo")}
          </TextLink>
        )}
      </>
    );
  }
  return (
    <Sentences
      of={[
        t.rich("waiting", { number, role: role ?? "other", link }),
        dueOn !== null && t.rich("until", { day: () => <CalendarDay day={dueOn} /> }),
      ]}
    />
  );
}
