// The data of a board, as sent and as used in the browser.
import type { Board, QueueTask, QueueView } from "@/components/queues/types";
import type { Locale } from "@/server/domain/words";
import { rowsIn, type SentRows, sentRows } from "./sent-rows";

interface Queue
  extends Pick<
    Board,
    "today" | "holidays" | "working" | "paused" | "passed" | "draft" | "redo" | "route" | "grounds"
  > {
  readonly partyKey: string;
  readonly version: number;
  readonly capacityDays: number | null;
  readonly reserve: number;
  readonly daysOff: Board["holidays"];
  /** How many tasks are in progress or in review. */
  readonly busy: number;
}

export interface BoardData extends Queue {
  readonly rows: readonly QueueTask[];
}

/** The same in a compact form, because a board can have two thousand tasks. */
export interface SentBoard extends Queue {
  readonly rows: SentRows;
}

/** Everything that the page sends to its board. */
export const sentBoard = (
  view: QueueView,
  queue: NonNullable<QueueView["queue"]>,
  board: Board,
  locale: Locale,
): SentBoard => ({
  ...board,
  partyKey: queue.partyKey,
  version: queue.version,
  capacityDays: queue.capacityDays,
  reserve: queue.reserve,
  daysOff: queue.daysOff,
  busy: queue.busy,
  rows: sentRows(view.list.rows, locale),
});

/** Unpacks what was sent. */
export const boardOf = (sent: SentBoard, locale: Locale): BoardData => ({
  ...sent,
  rows: rowsIn(sent.rows, locale),
});
