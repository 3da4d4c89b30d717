import { useLocale, useTranslations } from "next-intl";
import { DriftSection } from "@/components/approvals/drift-section";
import { HeldNotice } from "@/components/approvals/held-notice";
import { BoardPlace } from "@/components/drafts/board-place";
import { StaleNotice } from "@/components/events/stale-notice";
import { Tip } from "@/components/home/tip";
import { Notice } from "@/components/ui/notice";
import { RecordWords } from "@/components/ui/record-words";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { ChangeRequests } from "@/components/work/change-requests";
import { wordsIn } from "@/server/domain/words";
import { AddTask } from "./add-task";
import { CapacityLine } from "./capacity-line";
import { toScreen } from "./links";
import { PendingBars } from "./pending-bar";
import { QueueHeading } from "./queue-heading";
import { SlipSection } from "./slip-section";
import { TaskPanel } from "./task-panel";
import type { QueueProps, QueueView } from "./types";
import { ViewSwitch } from "./view-switch";
import { Waiting } from "./waiting";
import { WithdrawnNotice } from "./withdrawn-notice";

/** A vendor's queue: where the full-chain test is, when it begins, and what putting it first would cost. */
export function QueueScreen(props: QueueProps) {
  const { view, here, wanted } = props;
  const t = useTranslations("queues");
  const locale = useLocale();
  const { queue, tabs, board, open } = view;
  const nameOf = ({ prime, party }: QueueView["tabs"][number]) =>
    prime ? t("prime") : t("subcontractor", { name: wordsIn(party, locale).text });
  return (
    <>
      <div className="queue-heading">
        <QueueHeading view={view} past={here.search.asOf !== undefined} />
      </div>
      <StaleNotice stale={view.freshness.stale} />
      {queue === null && <AddTask view={view} here={here} party={view.vendor?.key ?? null} />}
      {queue !== null && (
        <div className="queue-page">
          <div className="queue-tabs">
            <Tabs
              label={t("tabs")}
              tabs={tabs.map((tab) => ({
                href: toScreen(here, `/queues/${encodeURIComponent(tab.partyKey)}`),
                label: tab.own ? t("own") : nameOf(tab),
                current: tab.partyKey === queue.partyKey,
              }))}
            />
            <ViewSwitch here={here} />
          </div>
          {view.held !== null && (
            <HeldNotice
              held={view.held}
              number={view.held.number}
              href={toScreen(here, `/approvals/${view.held.number}`)}
            />
          )}
          <PendingBars {...props} />
          <ChangeRequests
            changes={view.changes}
            act={here.search.asOf === undefined ? props.acts.answer : null}
          />
          {board === null ? (
            <Waiting {...props} queue={queue} />
          ) : (
            <BoardPlace {...props} queue={queue} board={board} />
          )}
          <AddTask view={view} here={here} party={queue.partyKey} />
          {view.withdrawn !== null && <WithdrawnNotice task={view.withdrawn} />}
          {wanted.open && open === null && view.withdrawn === null && (
            <div id="task" className="mt-10">
              <Notice tone="empty">{t("panel.unknown")}</Notice>
            </div>
          )}
          {open !== null && <TaskPanel {...props} task={open} />}
          <QueueNotes view={view} here={here} queue={queue} />
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
        </div>
      )}
    </>
  );
}

/** Whose queue it is, and what its forecast is computed from. */
function QueueNotes({
  view,
  here,
  queue,
}: Pick<QueueProps, "view" | "here"> & { readonly queue: NonNullable<QueueView["queue"]> }) {
  const t = useTranslations("queues");
  const own = view.tabs.some((tab) => tab.own && tab.partyKey === queue.partyKey);
  const others = view.whole ? "toWork" : "toWorkOf";
  const party = () => <RecordWords words={queue.party} />;
  return (
    <div className="mt-10 grid gap-1">
      <p>
        {own ? t.rich("partyOwn", { party: () => <b>{party()}</b> }) : <PartyLine queue={queue} />}
      </p>
      <p className="phrased">
        <CapacityLine queue={queue} today={view.today} />
      </p>
      <p className="no-print">
        <TextLink
          href={toScreen(here, `/work/${encodeURIComponent(queue.partyKey)}`)}
          className="inline-flex min-h-11 items-center"
        >
          {t.rich(own ? "toOwnWork" : others, { party })}
        </TextLink>
      </p>
    </div>
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
