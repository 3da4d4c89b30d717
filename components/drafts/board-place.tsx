import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import { QueueCaption } from "@/components/queues/queue-table";
import type { Board as BoardView } from "@/components/queues/types";
import type { Filled } from "@/components/queues/waiting";
import { noBreak } from "@/components/ui/no-break";
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
  const t = useTranslations("queues.waiting");
  const locale = useLocale();
  const { queues, drafts, dates, words, shell, events } = useMessages();
  // These sentences are used around the board and on the confirmation page, not on the board itself.
  const { heading, starts, lead, capacity, proposals, busy, waiting, panel, ...rows } = queues;
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
        heading={t.rich("heading", { count: view.list.total, n: noBreak })}
        aside={t.rich("done", { count: queue.done, n: noBreak })}
        caption={<QueueCaption view={view} queue={queue} />}
      />
    </NextIntlClientProvider>
  );
}
