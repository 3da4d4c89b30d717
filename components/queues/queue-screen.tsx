import { useLocale, useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { StaleNotice } from "@/components/events/stale-notice";
import { Tip } from "@/components/home/tip";
import { DataTable } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { QueueHeading } from "./queue-heading";
import { TaskHeadings, TaskRows } from "./task-rows";
import type { QueueProps, QueueView } from "./types";

/** A vendor's queue: where the full-chain test stands, and who directed what stands before it. */
export function QueueScreen(props: QueueProps) {
  const { view, queueHref } = props;
  const t = useTranslations("queues");
  const locale = useLocale();
  const { queue, tabs } = view;
  return (
    <>
      <QueueHeading view={view} />
      <StaleNotice stale={view.freshness.stale} />
      {queue !== null && (
        <>
          <Tabs
            label={t("tabs")}
            tabs={tabs.map((tab) => ({
              href: queueHref(tab.partyKey),
              label: tab.prime
                ? t("prime")
                : t("subcontractor", { name: wordsIn(tab.party, locale).text }),
              current: tab.partyKey === queue.partyKey,
            }))}
          />
          <p className="mt-6">
            {t.rich("party", {
              party: () => (
                <b>
                  <RecordWords words={queue.party} />
                </b>
              ),
              kind: () =>
                queue.prime ? (
                  <Tip of="prime" />
                ) : queue.part === null ? (
                  t("subcontractor", { name: wordsIn(queue.party, locale).text })
                ) : (
                  <RecordWords words={queue.part} />
                ),
            })}
          </p>
          <Busy {...props} queue={queue} />
          <Waiting {...props} queue={queue} />
        </>
      )}
    </>
  );
}

type Filled = QueueProps & { readonly queue: NonNullable<QueueView["queue"]> };

function Busy({ view, releaseHref, queue }: Filled) {
  const t = useTranslations("queues.busy");
  const { busy } = view;
  if (busy.length === 0) {
    return (
      <section aria-labelledby="busy" className="mt-10">
        <h2 id="busy" className="type-section">
          {t("none")}
        </h2>
      </section>
    );
  }
  return (
    <Section id="busy" heading={t.rich("heading", { count: queue.busy, n: noBreak })}>
      <DataTable caption={t("caption")} captionHidden long>
        <TaskHeadings tasks={busy} placed={false} />
        <TaskRows tasks={busy} placed={false} releaseHref={releaseHref} />
      </DataTable>
      {queue.busy > busy.length && (
        <p className="quiet type-small mt-4">
          {t.rich("more", { count: busy.length, n: noBreak })}
        </p>
      )}
    </Section>
  );
}

function Waiting({ view, address, releaseHref, queue }: Filled) {
  const t = useTranslations("queues.waiting");
  const { list } = view;
  const done = t.rich("done", { count: queue.done, n: noBreak });
  return (
    <Section
      id="waiting"
      heading={list.total === 0 ? t("none") : t.rich("heading", { count: list.total, n: noBreak })}
      aside={done}
    >
      {list.rows.length > 0 && (
        <DataTable caption={t("caption")} captionHidden long>
          <TaskHeadings tasks={list.rows} placed />
          <TaskRows tasks={list.rows} placed releaseHref={releaseHref} />
        </DataTable>
      )}
      {list.rows.length === 0 && list.total > 0 && (
        <p>
          {t("beyond")} <TextLink href={address.with({ page: null })}>{t("first")}</TextLink>
        </p>
      )}
      {list.rows.length > 0 && (
        <Pager
          page={list.page}
          total={list.total}
          hrefOf={(page) => address.with({ page: page === 1 ? null : page })}
        />
      )}
    </Section>
  );
}
