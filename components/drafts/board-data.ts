// The data of a board, as sent and as used in the browser.
import type { Board, QueueTask, QueueView } from "@/components/queues/types";
import type { ListedLine } from "@/server/domain/queues/lines";
import type { Locale } from "@/server/domain/words";
import { rowsIn, type SentRows, sentRows } from "./sent-rows";

/** A full-chain test that is owed and waits in this queue. */
export type OwedTest = Pick<QueueView["tests"][number], "id" | "platform" | "version">;

interface Queue
  extends Pick<
    Board,
    | "today"
    | "working"
    | "paused"
    | "passed"
    | "draft"
    | "redo"
    | "wish"
    | "ownDraft"
    | "route"
    | "grounds"
  > {
  readonly partyKey: string;
  readonly holidays: QueueView["holidays"];
  readonly version: number;
  readonly capacityDays: number | null;
  readonly reserve: number;
  readonly daysOff: QueueView["holidays"];
  /** Its lines of work. Empty: it has only one. */
  readonly lines: readonly ListedLine[];
  readonly tests: readonly OwedTest[];
  /** The moves of the proposal that awaits a decision. null: there is none. */
  readonly pending: Pick<NonNullable<QueueView["pending"]>, "number" | "moves"> | null;
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
  holidays: view.holidays,
  version: queue.version,
  capacityDays: queue.capacityDays,
  reserve: queue.reserve,
  daysOff: queue.daysOff,
  lines: queue.lines,
  tests: view.tests
    .filter(({ place }) => place !== null)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .map(({ id, platform, version }) => ({ id, platform, version })),
  pending: view.pending && { number: view.pending.number, moves: view.pending.moves },
  rows: sentRows(view.list.rows, locale, queue.lines),
});

/** Unpacks what was sent. */
export const boardOf = (sent: SentBoard, locale: Locale): BoardData => ({
  ...sent,
  rows: rowsIn(sent.rows, locale, sent.lines),
});
