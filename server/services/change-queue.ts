// What a change of a queue does not take away and does not hide: the work done so far is counted before anything that it
// depends on changes, and where the expected start of a full-chain test moves, the move is kept.
import { listPlannedToTests, type PlannedTaskRow, updateWorked } from "@/db/queries/planned-tasks";
import { lockQueue, updateQueue } from "@/db/queries/queues";
import { insertTestMoves, listLastStarts } from "@/db/queries/test-moves";
import { movesOf, type Outlook, type QueueAct } from "../domain/queues/moves";
import { newlyWorked } from "../domain/queues/work";
import type { Work } from "./act";
import { planner } from "./queue-plan";
import { orNotFound } from "./refusal";

type Queue = NonNullable<Awaited<ReturnType<typeof lockQueue>>>;

/**
 * Changes a locked queue or its tasks, after the work done up to today is counted and kept in the same transaction.
 * Every act that changes the status, the estimate or the order of tasks, or what the vendor can work, goes through this
 * (seed 2(1)③).
 */
export async function changeQueue<T>(
  work: Work,
  queue: Queue,
  cause: QueueAct["cause"],
  change: () => Promise<T>,
): Promise<T> {
  const { db, projectId, today } = work;
  const rows = await listPlannedToTests(db, projectId, queue.id);
  const before = outlookOf(work, queue, rows);
  await updateWorked(db, projectId, newlyWorked(rows, before.tasks));
  if (queue.workedUntil === null || queue.workedUntil < today)
    await updateQueue(db, projectId, queue.id, { workedUntil: today });
  const done = await change();
  await keepMoves(work, queue, before, cause);
  return done;
}

function outlookOf(
  { today, calendar }: Work,
  queue: Queue,
  rows: readonly PlannedTaskRow[],
): Outlook {
  const plan = planner(calendar, queue, rows, today);
  return { tasks: plan.tasks, expected: plan.expect() };
}

/** Keeps the moves of the expected starts of tests: what days did before the act, and what the act did. */
async function keepMoves(work: Work, queue: Queue, before: Outlook, cause: QueueAct["cause"]) {
  const { db, projectId, today } = work;
  const { partyId } = queue;
  const rows = await listPlannedToTests(db, projectId, queue.id);
  const tests = [...before.tasks, ...rows].filter(({ fullChainTest }) => fullChainTest);
  if (tests.length === 0) return;
  const now = await orNotFound(lockQueue(db, projectId, partyId));
  const kept = await listLastStarts(db, projectId, [...new Set(tests.map(({ id }) => id))]);
  const act = { on: today, cause, by: db.permit.asker.account.id };
  const moves = movesOf(kept, before, outlookOf(work, now, rows), act);
  await insertTestMoves(db, { projectId, partyId }, moves);
}
