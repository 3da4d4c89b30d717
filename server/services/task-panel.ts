// One task of a queue: who directed it, who answers for it, and how it got its place.
import { listTaskEvents } from "@/db/queries/events";
import { findTaskOfQueue, findWithdrawn, listTaskShifts } from "@/db/queries/one-task";
import { listParties } from "@/db/queries/projects";
import { listLiveDistributions } from "@/db/queries/releases";
import { type Reader, showingWithdrawn } from "@/db/scope";
import { provenanceOf } from "../domain/events/provenance";
import { lineIn, linesOf, type NamedLines } from "../domain/queues/lines";
import { newerLive } from "../domain/queues/retarget";
import { ticketOf } from "../domain/queues/ticket";
import { type Asked, projectOf } from "./asked";
import { readThread } from "./comments";
import { eventLine } from "./events-view";
import { mayNow } from "./may-now";
import { readAll } from "./read-all";

const HISTORY = 50;

/**
 * Reads a task of a queue that was withdrawn: when, by whom and why, and its history, newest first. null: the queue has
 * no such task. Nothing else is read meanwhile, because withdrawn rows are visible.
 */
export async function readWithdrawn(
  db: Reader,
  asked: Asked,
  queue: { readonly id: string },
  taskId: string,
) {
  const projectId = projectOf(asked);
  const task = await showingWithdrawn(db, () => findWithdrawn(db, projectId, queue.id, taskId));
  if (task === null) return null;
  const events = await listTaskEvents(db, projectId, taskId, HISTORY);
  const history = events.map((row) => ({ ...eventLine(row, asked), shift: null }));
  const line = history.find(({ kind }) => kind === "task-withdrawn");
  return { ...task, line: line ?? null, history };
}

/** Reads one task of a queue with its history, newest first. null: the queue has no such task. */
export async function readTask(
  db: Reader,
  asked: Asked,
  queue: NamedLines & {
    readonly id: string;
    readonly partyId: string;
    readonly capacityDays: number | null;
  },
  taskId: string,
) {
  const projectId = projectOf(asked);
  const { task, events, shifts, parties, live, thread } = await readAll({
    task: findTaskOfQueue(db, projectId, queue.id, taskId),
    events: listTaskEvents(db, projectId, taskId, HISTORY),
    shifts: listTaskShifts(db, projectId, taskId, HISTORY),
    parties: listParties(db, projectId),
    live: listLiveDistributions(db, projectId, asked.day),
    thread: readThread(db, asked, { id: taskId, partyId: queue.partyId }),
  });
  if (task === null) return null;
  const shiftOf = new Map(shifts.map(({ proposalId, ...shift }) => [proposalId, shift]));
  return {
    ...task,
    /** Its line of work, and those of the queue. null and empty: the queue has only one. */
    line: lineIn(queue, task),
    lines: linesOf(queue),
    ticket: ticketOf(task),
    /** What was said about it. */
    thread,
    provenance: provenanceOf(task, task.enteredOn, asked.day),
    history: events.map((row) => ({
      ...eventLine(row, asked),
      /** The places from and to which it moved, if the event is about a new order. */
      shift: shiftOf.get(row.subjectId) ?? null,
    })),
    /** The version that users have, if the task tests an older one. */
    newer: newerLive(task, live)?.version ?? null,
    mayAmend: mayNow(asked, "task.amend"),
    mayPlan: task.fullChainTest && task.status !== "done" && mayNow(asked, "test-plan.set"),
    /** The party that set the due date, unless it is the reader's own. */
    dueOwner:
      task.dueBy === null || task.dueBy === asked.asker.membership.partyId
        ? null
        : (parties.find(({ id }) => id === task.dueBy)?.name ?? null),
    /** Parties that can answer for its final quality. */
    parties: parties.map(({ key, name }) => ({ key, name })),
  };
}
