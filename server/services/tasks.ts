// How a vendor reports the progress of its tasks.
import * as keys from "@/db/queries/keys";
import { lockQueue, raiseQueueVersion } from "@/db/queries/queues";
import { findLastTaskEvent } from "@/db/queries/task-events";
import {
  findTask,
  findTaskByTitle,
  findTaskRow,
  lockTask,
  updateTaskStatus,
} from "@/db/queries/tasks";
import type { Day } from "../domain/calendar/day";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { TaskStatus } from "../domain/projects/task-status";
import {
  isRanked,
  isUnderWay,
  lacksResult,
  movesOn,
  type Standing,
  undoable,
} from "../domain/queues/status";
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

/** The party and the test environment that a stopped task waits for. null: none. */
interface Waited {
  readonly party: { readonly id: string; readonly name: Words } | null;
  readonly environment: { readonly id: string; readonly name: Words } | null;
}
const NOBODY: Waited = { party: null, environment: null };

/** How a task stands before an act, so that the act can be undone. */
const standingOf = (task: Task): Standing => ({
  status: task.status,
  startedOn: task.startedOn,
  blockedReason: task.blockedReason,
  stoppedOn: task.stoppedOn,
  awaits: task.awaits,
  awaitsEnvironment: task.awaitsEnvironment,
});

/** A task that has stopped before has stopped since then, whatever is said of it now. */
const stoppedOn = (task: Task, today: Day): Day => task.stoppedOn ?? today;

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
  of: Held,
  status: TaskStatus,
  reason: Words | null,
  awaits: Waited = NOBODY,
): Promise<NewEvent> {
  const { queue, task, party } = of;
  const { db, projectId, today } = work;
  const before = standingOf(task);
  const blocking = status === "blocked" ? reason : null;
  const startedOn = status === "in_progress" ? (task.startedOn ?? today) : task.startedOn;
  await changeQueue(work, queue, "status", async () => {
    await updateTaskStatus(db, projectId, task.id, {
      status,
      startedOn: status === "not_started" ? null : startedOn,
      blockedReason: blocking,
      stoppedOn: status === "blocked" ? stoppedOn(of.task, today) : null,
      awaits: status === "blocked" ? (awaits.party?.id ?? null) : null,
      awaitsEnvironment: status === "blocked" ? (awaits.environment?.id ?? null) : null,
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
 * `nothing-changed` (it already has that status; the reason of a blocked task can still be rewritten, and work that has
 * stopped can go on), `result-missing` (the full-chain test of a build is called done without a result), and as in
 * {@link refuseEarlyStart}.
 */
export const reportTask = (asker: Asker, input: TaskReport) =>
  act(asker, "task.report", input, async (work) => {
    const of = await held(work, input.taskId);
    const blocked = input.status === "blocked";
    if (blocked && input.reason === undefined) throw new Refusal("reason-missing");
    const goesOn = of.task.blockedReason !== null;
    if (input.status === of.task.status && !blocked && !goesOn)
      throw new Refusal("nothing-changed");
    await refuseEarlyStart(work, of.task, input.status);
    if (input.status === "done") await needResult(work, of.task);
    return changeStatus(work, of, input.status, input.reason ?? null);
  });

async function needResult({ db, projectId }: Work, { id, partyId }: Task): Promise<void> {
  const row = await findTaskRow(db, projectId, partyId, id);
  if (row !== null && lacksResult(row)) throw new Refusal("result-missing");
}

export interface TaskStop extends Known {
  readonly taskId: string;
  readonly reason?: Words | undefined;
  /** The key of the party that it waits for. */
  readonly awaits?: string | undefined;
  /** The key of the test environment that it waits for. */
  readonly environment?: string | undefined;
}

/**
 * A vendor says that a task has stopped, why, and for whom or for which test environment it waits. Work that has begun
 * keeps its status; what waits cannot begin. Refused: `reason-missing`, `not-found` (there is no such party or
 * environment), `conflict` (it is done).
 */
export const stopTask = (asker: Asker, input: TaskStop) =>
  act(asker, "task.report", { ...input, says: "stopped" }, async (work) => {
    const { db, projectId, today } = work;
    const of = await held(work, input.taskId);
    const { queue, task, party } = of;
    const { reason } = input;
    if (reason === undefined) throw new Refusal("reason-missing");
    const awaits: Waited = {
      party:
        input.awaits === undefined
          ? null
          : await orNotFound(keys.findPartyByKey(db, projectId, input.awaits)),
      environment:
        input.environment === undefined
          ? null
          : await orNotFound(keys.findEnvironmentByKey(db, projectId, input.environment)),
    };
    const { status, startedOn } = task;
    if (isRanked(status)) return changeStatus(work, of, "blocked", reason, awaits);
    if (!isUnderWay(status)) throw new Refusal("conflict");
    await changeQueue(work, queue, "status", () =>
      updateTaskStatus(db, projectId, task.id, {
        status,
        startedOn,
        blockedReason: reason,
        stoppedOn: stoppedOn(task, today),
        awaits: awaits.party?.id ?? null,
        awaitsEnvironment: awaits.environment?.id ?? null,
      }),
    );
    return {
      kind: "task-stopped",
      body: {
        title: task.title,
        party: party.name,
        reason,
        awaits: awaits.party?.name ?? null,
        environment: awaits.environment?.name ?? null,
        status,
        before: standingOf(task),
      },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
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
    const { stoppedOn = null, awaits = null, awaitsEnvironment = null } = before;
    await changeQueue(work, queue, "status", async () => {
      await updateTaskStatus(db, projectId, task.id, {
        status,
        startedOn,
        blockedReason,
        stoppedOn,
        awaits,
        awaitsEnvironment,
      });
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
