import { useTranslations } from "next-intl";
import { EmptyList } from "@/components/ui/empty-list";
import { noBreak } from "@/components/ui/no-break";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { BringIntoView } from "./bring-into-view";
import { withChanges } from "./links";
import { QueueCaption, QueueTable } from "./queue-table";
import { allExamples, TaskHeadings, TaskRows } from "./task-rows";
import type { QueueProps, QueueView } from "./types";

export type Filled = QueueProps & { readonly queue: NonNullable<QueueView["queue"]> };

/** The waiting tasks in order, for readers who cannot change it. */
export function Waiting({ view, here, wanted, queue }: Filled) {
  const t = useTranslations("queues.waiting");
  const { list } = view;
  const chosen = list.rows.find(({ id }) => id === wanted.task)?.id ?? null;
  const hrefOf = (page: number) =>
    withChanges(here, { page: page === 1 ? null : page, task: null });
  return (
    <Section
      id="waiting"
      heading={list.total === 0 ? t("none") : t.rich("heading", { count: list.total, n: noBreak })}
      aside={t.rich("done", { count: queue.done, n: noBreak })}
    >
      {list.rows.length > 0 && (
        <QueueTable caption={<QueueCaption view={view} queue={queue} />}>
          <TaskHeadings examples={allExamples(list.rows)} placed />
          <TaskRows tasks={list.rows} placed here={here} chosen={chosen} />
        </QueueTable>
      )}
      {chosen !== null && <BringIntoView id={`task-${chosen}`} />}
      {list.rows.length === 0 && list.total > 0 && (
        <EmptyList list={list} hrefOf={hrefOf} recorded noRecord={null} />
      )}
      {list.rows.length > 0 && <Pager page={list.page} total={list.total} hrefOf={hrefOf} />}
    </Section>
  );
}
