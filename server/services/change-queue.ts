// What a change of a queue does not take away: the work done so far is counted before anything that it depends on changes.
import { listPlannedTasks, updateWorked } from "@/db/queries/planned-tasks";
import { type lockQueue, updateQueue } from "@/db/queries/queues";
import { newlyWorked } from "../domain/queues/work";
import type { Work } from "./act";
import { planner } from "./queue-plan";

type Queue = NonNullable<Awaited<ReturnType<typeof lockQueue>>>;

/**
 * Changes a locked queue or its tasks, after the work done up to today is counted and kept in the same transaction.
 * Every act that changes the status, the estimate or the order of tasks, or what the vendor can work, goes through this
 * (seed 2(1)③).
 */
export async function changeQueue<T>(
  { db, projectId, today }: Work,
  queue: Queue,
  change: () => Promise<T>,
): Promise<T> {
  const before = await listPlannedTasks(db, projectId, queue.id);
  const { tasks } = planner(queue, before, today);
  await updateWorked(db, projectId, newlyWorked(before, tasks));
  if (queue.workedUntil !== today)
    await updateQueue(db, projectId, queue.id, { workedUntil: today });
  return change();
}
