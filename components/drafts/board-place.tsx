import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { blanksOf } from "@/components/queues/blanks";
import { showsPlan } from "@/components/queues/links";
import { QueueCount, QueueHeadline } from "@/components/queues/queue-count";
import { QueueCaption } from "@/components/queues/queue-table";
import { allExamples, WorkingRows } from "@/components/queues/task-rows";
import type { Board as BoardView } from "@/components/queues/types";
import type { Filled } from "@/components/queues/waiting";
import { shownDay } from "@/components/ui/shown-day";
import { Board } from "./board";
import { sentBoard } from "./board-data";

/** The board of a queue, with only those of the page's sentences that it needs in the browser. */
export function BoardPlace({
  view,
  queue,
  board,
  here,
  wanted,
  acts,
  request,
}: Filled & { readonly board: BoardView }) {
  const locale = useLocale();
  const { queues, drafts, dates, words, shell, events } = useMessages();
  // These sentences are used around the board and on the confirmation page, not on the board itself.
  const {
    heading,
    starts,
    lead,
    capacity,
    proposals,
    waiting,
    blanks: said,
    panel,
    ...rows
  } = queues;
  const { confirmation, ...drafting } = drafts;
  const { illustrative, illustrativeNote, noRecord, taskStatus, unconfirmed } = words;
  const messages = {
    queues: rows,
    drafts: drafting,
    dates: { ...dates, shown: shownDay() ?? dates.shown },
    words: { illustrative, illustrativeNote, noRecord, taskStatus, unconfirmed },
    shell: {
      table: shell.table,
      pager: shell.pager,
      emptyList: shell.emptyList,
      errorTitlePrefix: shell.errorTitlePrefix,
    },
    events: { conflicting: events.conflicting },
  };
  const tasks = [...view.busy, ...view.list.rows];
  const marked = !allExamples(tasks);
  const blanks = blanksOf(tasks);
  return (
    <NextIntlClientProvider messages={messages}>
      <Board
        // The key remounts the board after a draft was sent or a proposal was loaded.
        key={`${queue.partyKey} ${wanted.sent} ${board.redo?.number}`}
        sent={sentBoard(view, queue, board, locale)}
        here={here}
        chosen={wanted.task}
        page={view.list.page}
        acts={{ save: acts.save, send: acts.send }}
        request={request}
        caption={<QueueCaption queue={queue} tasks={tasks} blanks={blanks} />}
        headline={<QueueHeadline total={view.list.total} />}
        count={<QueueCount view={view} queue={queue} />}
        working={
          <WorkingRows
            tasks={view.busy}
            movable
            here={here}
            today={view.today}
            marked={marked}
            blanks={blanks}
            chosen={wanted.task}
          />
        }
        busy={
          showsPlan(here)
            ? view.busy.map((task) => ({
                task,
                place: 0,
                expected: task.expected,
                other: null,
                moved: false,
              }))
            : []
        }
        blanks={blanks}
        marked={marked}
      />
    </NextIntlClientProvider>
  );
}
