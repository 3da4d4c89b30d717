// What a board is made of, small enough to send for two thousand tasks: texts in one language, no empty fields.
import type { Board, QueueTask, QueueView } from "@/components/queues/types";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";

/** A row without what its task does not have. */
export type BoardRow = Pick<QueueTask, "id" | "title"> & Partial<QueueTask>;

export interface BoardData
  extends Pick<Board, "today" | "holidays" | "working" | "draft" | "redo" | "route" | "grounds"> {
  readonly partyKey: string;
  readonly version: number;
  readonly capacityDays: number | null;
  readonly reserve: number;
  readonly daysOff: Board["holidays"];
  /** How many tasks are being worked on or checked. */
  readonly busy: number;
  readonly rows: readonly BoardRow[];
}

const BLANK: Omit<QueueTask, "id" | "title"> = {
  status: "not_started",
  kind: "development",
  blockedReason: null,
  estimateDays: null,
  dueOn: null,
  directedBy: null,
  instruction: null,
  qualityOwner: null,
  assignee: null,
  fullChainTest: false,
  platformId: null,
  version: null,
  illustrative: false,
  certainty: "stated",
  note: null,
};

const inOne = (words: Words, locale: Locale): Words => {
  const { text, lang } = wordsIn(words, locale);
  return lang === "ja" ? { ja: text } : { en: text };
};

/** The row as it is sent. */
export function sentRow(task: QueueTask, locale: Locale): BoardRow {
  const { status, kind, estimateDays, dueOn, fullChainTest, platformId, version } = task;
  const { blockedReason, directedBy, instruction, qualityOwner, assignee, note } = task;
  return {
    id: task.id,
    title: inOne(task.title, locale),
    ...(status !== BLANK.status && { status }),
    ...(kind !== BLANK.kind && { kind }),
    ...(estimateDays !== null && { estimateDays }),
    ...(dueOn !== null && { dueOn }),
    ...(fullChainTest && { fullChainTest }),
    ...(platformId !== null && { platformId }),
    ...(version !== null && { version }),
    ...(task.illustrative && { illustrative: true }),
    ...(task.certainty !== BLANK.certainty && { certainty: task.certainty }),
    ...(blockedReason !== null && { blockedReason: inOne(blockedReason, locale) }),
    ...(directedBy !== null && { directedBy: inOne(directedBy, locale) }),
    ...(instruction !== null && { instruction: inOne(instruction, locale) }),
    ...(qualityOwner !== null && { qualityOwner: inOne(qualityOwner, locale) }),
    ...(assignee !== null && { assignee: inOne(assignee, locale) }),
    ...(note !== null && { note: inOne(note, locale) }),
  };
}

const shown = new WeakMap<BoardRow, QueueTask>();

/** The row as it is shown: the same each time, so that what has not changed need not be drawn again. */
export function shownRow(row: BoardRow): QueueTask {
  const known = shown.get(row) ?? { ...BLANK, ...row };
  shown.set(row, known);
  return known;
}

/** Everything that the page sends to its board. */
export const boardData = (
  view: QueueView,
  queue: NonNullable<QueueView["queue"]>,
  board: Board,
  locale: Locale,
): BoardData => ({
  ...board,
  partyKey: queue.partyKey,
  version: queue.version,
  capacityDays: queue.capacityDays,
  reserve: queue.reserve,
  daysOff: queue.daysOff,
  busy: queue.busy,
  rows: view.list.rows.map((row) => sentRow(row, locale)),
});
