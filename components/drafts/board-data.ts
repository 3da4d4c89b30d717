// What a board is made of, as it is sent and as it is known in the browser.
import type { Board, QueueTask, QueueView } from "@/components/queues/types";
import type { Locale } from "@/server/domain/words";
import { rowsIn, type SentRows, sentRows } from "./sent-rows";

interface Queue
  extends Pick<Board, "today" | "holidays" | "working" | "draft" | "redo" | "route" | "grounds"> {
  readonly partyKey: string;
  readonly version: number;
  readonly capacityDays: number | null;
  readonly reserve: number;
  readonly daysOff: Board["holidays"];
  /** How many tasks are being worked on or checked. */
  readonly busy: number;
}

export interface BoardData extends Queue {
  readonly rows: readonly QueueTask[];
}

/** The same, small enough to send for two thousand tasks. */
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

/** What was sent, as the board knows it. */
export const boardOf = (sent: SentBoard, locale: Locale): BoardData => ({
  ...sent,
  rows: rowsIn(sent.rows, locale),
});
