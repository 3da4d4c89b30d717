// Each act on a queue records how the expected starts of its full-chain tests moved, and why (seed 2(1)③).
import type { Day } from "../calendar/day";
import type { MoveCause, TestMove } from "../projects/test-moves";
import { type Expected, leftOf, type PlannedTask } from "./forecast";
import { sameLine } from "./lines";
import { isRanked } from "./status";

/** A queue at one moment: its tasks in the order of their turn, and the forecast. */
export interface Outlook {
  readonly tasks: readonly (PlannedTask & { readonly fullChainTest: boolean })[];
  readonly expected: readonly Expected[];
}

/** An act on a queue: its day, its kind and the account. */
export interface QueueAct {
  readonly on: Day;
  readonly cause: Exclude<MoveCause, "ranked" | "passing">;
  readonly by: string;
}

export interface MoveOf extends TestMove {
  readonly taskId: string;
}

/** The expected starts of the waiting full-chain tests. */
function startsIn({ tasks, expected }: Outlook): ReadonlyMap<string, Day | null> {
  const starts = new Map(expected.map(({ id, startsOn }) => [id, startsOn]));
  return new Map(
    tasks
      .filter(({ fullChainTest, status }) => fullChainTest && isRanked(status))
      .map(({ id }) => [id, starts.get(id) ?? null]),
  );
}

/** The tasks before the given one on its line of work, each with the person-days that it still takes. */
function takenBefore({ tasks }: Outlook, id: string): ReadonlyMap<string, number> {
  const at = tasks.findIndex((task) => task.id === id);
  const own = tasks[at];
  if (own === undefined) return new Map();
  return new Map(
    tasks
      .slice(0, at)
      .filter((task) => sameLine(task, own))
      .filter(({ status }) => status === "in_progress" || status === "not_started")
      .map((task) => [task.id, leftOf(task) ?? 0]),
  );
}

/** The tasks that take more time before a test after the act than before it, in the order of their turn. */
function putBefore(before: Outlook, after: Outlook, id: string): readonly string[] {
  const taken = takenBefore(before, id);
  return [...takenBefore(after, id)]
    .filter(([task, days]) => days > (taken.get(task) ?? 0))
    .map(([task]) => task);
}

/**
 * The moves of the expected starts of a queue's waiting tests, at an act on the queue. A difference between the last
 * recorded start and the start before the act has the cause `passing`; a difference made by the act has the act's
 * cause. A test's first known start is `ranked`. `kept` holds the last recorded start of each test that has one. Days
 * are Asia/Tokyo.
 */
export function movesOf(
  kept: ReadonlyMap<string, Day | null>,
  before: Outlook,
  after: Outlook,
  { on, cause, by }: QueueAct,
): readonly MoveOf[] {
  const moves: MoveOf[] = [];
  const known = new Map(kept);
  const note = (taskId: string, to: Day | null, of: Pick<MoveOf, "cause" | "by" | "ahead">) => {
    const from = known.get(taskId) ?? null;
    if (from === to) return;
    const first = !known.has(taskId);
    moves.push({ taskId, on, from, to, ...of, ...(first && { cause: "ranked", ahead: [] }) });
    known.set(taskId, to);
  };
  for (const [id, to] of startsIn(before)) note(id, to, { cause: "passing", by: null, ahead: [] });
  for (const [id, to] of startsIn(after))
    note(id, to, { cause, by, ahead: putBefore(before, after, id) });
  return moves;
}
