// How a vendor reports the progress of its tasks.
import * as keys from "@/db/queries/keys";
import { lockQueue, raiseQueueVersion } from "@/db/queries/queues";
import { findLastTaskEvent } from "@/db/queries/task-events";
import { findTask, findTaskByTitle, lockTask, updateTaskStatus } from "@/db/queries/tasks";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { TaskStatus } from "../domain/projects/state";
import { isRanked, movesOn, undoable } from "../domain/queues/status";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { changeQueue } from "./change-queue";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { refuseEarlyStart } from "./starts";

type Task = NonNullable<Awaited<ReturnType<typeof lockTask>>>;

/**
 * A task, its queue and its vendor. The queue is locked first, in the same order as in an approval, so that the two cannot
 * deadlock and no place is given twice.
 */
export async function held({ db, projectId }: Work, taskId: string) {
  const { partyId } = await orNotFound(findTask(db, projectId, taskId));
  const queue = await orNotFound(lockQueue(db, projectId, partyId));
  const task = await orNotFound(lockTask(db, projectId, taskId));
  return { queue, task, party: await orNotFound(keys.findParty(db, projectId, partyId)) };
}

type Held = Awaited<ReturnType<typeof held>>;

/** Raises the queue's version if the new status changes what waits in it. */
const tellQueue = async (db: Work["db"], projectId: string, task: Task, status: TaskStatus) => {
  if (isRanked(status) !== isRanked(task.status))
    await raiseQueueVersion(db, projectId, task.queueId);
};

/**
 * Writes a task's new status. Its place is kept: a task that begins loses its rank, and gets it back if it waits again.
 */
async function changeStatus(
  work: Work,
  { queue, task, party }: Held,
  status: TaskStatus,
  reason: Words | null,
): Promise<NewEvent> {
  const { db, projectId, today } = work;
  const before = {
    status: task.status,
    startedOn: task.startedOn,
    blockedReason: task.blockedReason,
  };
  const blocking = status === "blocked" ? reason : null;
  const startedOn = status === "in_progress" ? (task.startedOn ?? today) : task.startedOn;
  await changeQueue(work, queue, "status", async () => {
    await updateTaskStatus(db, projectId, task.id, {
      status,
      startedOn: status === "not_started" ? null : startedOn,
      blockedReason: blocking,
    });
    await tellQueue(db, projectId, task, status);
  });
  return {
    kind: "task-status-set",
    body: { title: task.title, party: party.name, status, reason: blocking, before },
    subject: { kind: "task", id: task.id },
    releaseId: task.releaseId ?? undefined,
    partyId: party.id,
  };
}

/**
 * Enters the progress of a task, found by its Japanese title in a vendor's queue. Refused: `conflict` (it is already
 * that far, or further), and as in {@link refuseEarlyStart}.
 */
export const setTaskStatus = (
  asker: Asker,
  input: Known & { readonly party: string; readonly title: string; readonly status: TaskStatus },
) =>
  act(asker, "task.report", input, async (work) => {
    const { db, projectId } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const { id } = await orNotFound(findTaskByTitle(db, projectId, party.id, input.title));
    const of = await held(work, id);
    if (!movesOn(of.task.status, input.status)) throw new Refusal("conflict");
    await refuseEarlyStart(work, of.task, input.status);
    return changeStatus(work, of, input.status, null);
  });

export interface TaskReport extends Known {
  readonly taskId: string;
  readonly status: TaskStatus;
  /** Why it cannot be started. Required with `blocked`. */
  readonly reason?: Words | undefined;
}

/**
 * A vendor reports the progress of a task. Refused: `reason-missing` (it cannot be started and no reason is given),
 * `nothing-changed` (it already has that status; the reason of a blocked task can still be rewritten), and
 * as in {@link refuseEarlyStart}.
 */
export const reportTask = (asker: Asker, input: TaskReport) =>
  act(asker, "task.report", input, async (work) => {
    const of = await held(work, input.taskId);
    const blocked = input.status === "blocked";
    if (blocked && input.reason === undefined) throw new Refusal("reason-missing");
    if (input.status === of.task.status && !blocked) throw new Refusal("nothing-changed");
    await refuseEarlyStart(work, of.task, input.status);
    return changeStatus(work, of, input.status, input.reason ?? null);
  });

/**
 * Undoes this person's last report on a task within a minute and restores its place. Refused: `undo-too-late` (a minute
 * has passed, somebody else reported since, or there is nothing to undo).
 */
export const undoTaskReport = (asker: Asker, input: Known & { readonly taskId: string }) =>
  act(asker, "task.report", input, async (work) => {
    const { db, projectId } = work;
    const { queue, task, party } = await held(work, input.taskId);
    const last = await findLastTaskEvent(db, projectId, task.id);
    const before = orRefuse(undoable(last, asker.account.id, db.now));
    const { status, startedOn, blockedReason } = before;
    await changeQueue(work, queue, "status", async () => {
      await updateTaskStatus(db, projectId, task.id, { status, startedOn, blockedReason });
      await tellQueue(db, projectId, task, status);
    });
    return {
      kind: "task-status-undone",
      body: {
        title: task.title,
        party: party.name,
        status,
        changes: [
          ...changed("status", task.status, status),
          ...changed("blockedReason", task.blockedReason, blockedReason),
        ],
      },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });
