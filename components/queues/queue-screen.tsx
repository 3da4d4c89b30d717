import { useLocale, useTranslations } from "next-intl";
import { DriftSection } from "@/components/approvals/drift-section";
import { BoardPlace } from "@/components/drafts/board-place";
import { RecordWords } from "@/components/events/source-note";
import { StaleNotice } from "@/components/events/stale-notice";
import { Tip } from "@/components/home/tip";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { ChangeRequests } from "@/components/work/change-requests";
import { wordsIn } from "@/server/domain/words";
import { Busy } from "./busy";
import { CapacityLine } from "./capacity-line";
import { toScreen } from "./links";
import { OpenProposals } from "./open-proposals";
import { QueueHeading } from "./queue-heading";
import { SlipSection } from "./slip-section";
import { TaskPanel } from "./task-panel";
import type { QueueProps, QueueView } from "./types";
import { Waiting } from "./waiting";

/** A vendor's queue: where the full-chain test is, when it begins, and what putting it first would cost. */
export function QueueScreen(props: QueueProps) {
  const { view, here, wanted } = props;
  const t = useTranslations("queues");
  const locale = useLocale();
  const { queue, tabs, board, open } = view;
  return (
    <>
      <QueueHeading view={view} past={here.search.asOf !== undefined} />
      <StaleNotice stale={view.freshness.stale} />
      {queue !== null && (
        <>
          <Tabs
            label={t("tabs")}
            tabs={tabs.map((tab) => ({
              href: toScreen(here, `/queues/${encodeURIComponent(tab.partyKey)}`),
              label: tab.prime
                ? t("prime")
                : t("subcontractor", { name: wordsIn(tab.party, locale).text }),
              current: tab.partyKey === queue.partyKey,
            }))}
          />
          <p className="mt-6">
            <PartyLine queue={queue} />
          </p>
          <p className="phrased mt-1">
            <CapacityLine queue={queue} today={view.today} />
          </p>
          <p className="no-print mt-1">
            <TextLink href={toScreen(here, `/work/${encodeURIComponent(queue.partyKey)}`)}>
              {t("toWork")}
            </TextLink>
          </p>
          {view.drifts.map((drift) => (
            <DriftSection
              key={drift.number}
              drift={drift}
              linkTo={(path) => toScreen(here, path)}
            />
          ))}
          {view.slips.map((slip) => (
            <SlipSection key={slip.taskId} slip={slip} />
          ))}
          <OpenProposals {...props} />
          <ChangeRequests
            changes={view.changes}
            act={here.search.asOf === undefined ? props.acts.answer : null}
          />
          {board === null ? (
            <Waiting {...props} queue={queue} />
          ) : (
            <BoardPlace {...props} queue={queue} board={board} />
          )}
          {wanted.open && open === null && (
            <div id="task" className="mt-10">
              <Notice tone="empty">{t("panel.unknown")}</Notice>
            </div>
          )}
          {open !== null && <TaskPanel {...props} task={open} />}
          <Busy {...props} queue={queue} />
        </>
      )}
    </>
  );
}

function PartyLine({ queue }: { readonly queue: NonNullable<QueueView["queue"]> }) {
  const t = useTranslations("queues");
  const locale = useLocale();
  return t.rich("party", {
    party: () => (
      <b>
        <RecordWords words={queue.party} />
      </b>
    ),
    kind: () => {
      if (queue.prime) return <Tip of="prime" />;
      return queue.part === null ? (
        t("subcontractor", { name: wordsIn(queue.party, locale).text })
      ) : (
        <RecordWords words={queue.part} />
      );
    },
  });
}
