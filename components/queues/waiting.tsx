import { useTranslations } from "next-intl";
import { TableBody } from "@/components/ui/data-table";
import { EmptyList } from "@/components/ui/empty-list";
import { Pager } from "@/components/ui/pager";
import { businessCalendar } from "@/server/domain/calendar/business-days";
import { blanksOf } from "./blanks";
import { BringIntoView } from "./bring-into-view";
import type { LaneRow } from "./lane-row";
import { Lanes } from "./lanes";
import { showsPlan, withChanges } from "./links";
import { QueueCount, QueueHeadline } from "./queue-count";
import { QueueCaption, QueueTable } from "./queue-table";
import { allExamples, proposedFor, TaskHeadings, WaitingRows, WorkingRows } from "./task-rows";
import type { QueueProps, QueueView } from "./types";

export type Filled = QueueProps & { readonly queue: NonNullable<QueueView["queue"]> };

/** The rows of a page, with the days that a proposal would bring. */
function laneRows({ busy, list, pending }: QueueView): readonly LaneRow[] {
  return [
    ...(list.page === 1
      ? busy.map((task) => ({ task, place: 0, expected: task.expected, other: null, moved: false }))
      : []),
    ...list.rows.map((task) => ({
      task,
      place: task.place,
      expected: task.expected,
      other: proposedFor(task, pending),
      moved: false,
    })),
  ];
}

/** The queue in its order, for readers who cannot change it. */
export function Waiting({ view, here, wanted, queue }: Filled) {
  const t = useTranslations("queues.waiting");
  const { list, busy, today, pending } = view;
  const tasks = [...(list.page === 1 ? busy : []), ...list.rows];
  const chosen = tasks.find(({ id }) => id === wanted.task)?.id ?? null;
  const hrefOf = (page: number) =>
    withChanges(here, { page: page === 1 ? null : page, task: null });
  const blanks = blanksOf(tasks);
  const shared = { here, today, chosen, blanks, marked: !allExamples(tasks) };
  return (
    <section aria-labelledby="waiting">
      <QueueHeadline total={list.total} />
      {tasks.length > 0 && showsPlan(here) && (
        <Lanes
          rows={laneRows(view)}
          here={here}
          today={today}
          calendar={businessCalendar(view.holidays)}
          first={list.page === 1}
          chosen={chosen}
          lines={queue.lines}
        />
      )}
      {tasks.length > 0 && !showsPlan(here) && (
        <QueueTable caption={<QueueCaption queue={queue} tasks={tasks} blanks={blanks} />}>
          <TaskHeadings />
          <TableBody>
            {list.page === 1 && <WorkingRows {...shared} tasks={busy} movable={false} />}
            <WaitingRows {...shared} tasks={list.rows} pending={pending} />
          </TableBody>
        </QueueTable>
      )}
      {chosen !== null && <BringIntoView id={`task-${chosen}`} />}
      {list.rows.length === 0 && list.total > 0 && (
        <EmptyList list={list} hrefOf={hrefOf} recorded noRecord={null} />
      )}
      <p className="queue-foot">
        <span>
          {list.total === 0 && <b>{t("none")} </b>}
          <QueueCount view={view} queue={queue} />
        </span>
      </p>
      {list.pages > 1 && <Pager page={list.page} total={list.total} hrefOf={hrefOf} />}
    </section>
  );
}
