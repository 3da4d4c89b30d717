// The values of a task other than its place and status. The party that set a value owns it (docs/decisions/0032).
import * as keys from "@/db/queries/keys";
import { type lockTask, updateTask } from "@/db/queries/tasks";
import type { Day } from "../domain/calendar/day";
import { type Change, changed } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import { lineNamed } from "../domain/queues/lines";
import { mayChange } from "../domain/queues/owned";
import { readTicket, type Ticket, ticketOf, ticketText } from "../domain/queues/ticket";
import { undertakenBy } from "../domain/undertakings/undertaking";
import { act, type Known, type Work } from "./act";
import { changeQueue } from "./change-queue";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { qualityOwnerOf } from "./task-links";
import { held } from "./tasks";

type Queue = Awaited<ReturnType<typeof held>>["queue"];
type Task = NonNullable<Awaited<ReturnType<typeof lockTask>>>;

export interface TaskAmendment extends Known {
  readonly taskId: string;
  readonly change:
    | { readonly what: "estimate"; readonly days: number | null }
    | { readonly what: "due"; readonly on: Day | null }
    /** A member of the vendor, by id. */
    | { readonly what: "assignee"; readonly memberId: string | null }
    /** The party that answers for the task's final quality, by key. */
    | { readonly what: "quality"; readonly party: string | null }
    /** A line of work of the task's queue, by id. null: the main one. */
    | { readonly what: "line"; readonly line: string | null }
    /** The vendor's own ticket: its reference and its address. Both null: none. */
    | { readonly what: "ticket"; readonly key: string | null; readonly url: string | null };
}

/**
 * Sets a task's estimate, due date, assignee, line of work, the vendor's own ticket, or who answers for its final
 * quality (seed 2(1)③). For the last, a vendor can be named only if it is above or below the task's own vendor; any
 * other is `not-found`. Refused: `not-your-value` (another party set the estimate or due date and must be asked to
 * change it), `nothing-changed` (it is on that line), `not-allowed` (only a vendor's manager names its ticket),
 * `ticket-malformed`.
 */
export const amendTask = (asker: Asker, input: TaskAmendment) =>
  act(asker, "task.amend", input, async (work) => {
    const of = await held(work, input.taskId);
    const { task, party } = of;
    const { change } = input;
    return {
      kind: "task-amended",
      body: {
        title: task.title,
        party: party.name,
        what: change.what,
        changes: await amend(work, of, change),
      },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });

/** Writes the new value. Returns the previous value and the new one. */
async function amend(
  work: Work,
  { queue, task }: Awaited<ReturnType<typeof held>>,
  change: TaskAmendment["change"],
): Promise<readonly Change[]> {
  const { db, projectId } = work;
  const own = db.permit.asker.membership.partyId;
  switch (change.what) {
    case "estimate": {
      orRefuse(mayChange(task.estimateBy, own));
      const { days } = change;
      const estimateBy = days === null ? null : own;
      await changeQueue(work, queue, "estimate", () =>
        updateTask(db, projectId, task.id, { estimateDays: days, estimateBy }),
      );
      return changed("estimate", task.estimateDays, days);
    }
    case "due": {
      orRefuse(mayChange(task.dueBy, own));
      const { on } = change;
      await updateTask(db, projectId, task.id, { dueOn: on, dueBy: on === null ? null : own });
      return changed("due", task.dueOn, on);
    }
    case "assignee":
      return assign(work, task, change.memberId);
    case "quality":
      return nameQualityOwner(work, task, change.party);
    case "line":
      return putOnLine(work, queue, task, change.line);
    case "ticket":
      return nameTicket(work, task, orRefuse(readTicket(change.key, change.url)));
  }
}

/** Puts a task on another line of its queue. Its place in the order stays. */
async function putOnLine(work: Work, queue: Queue, task: Task, lineId: string | null) {
  const { db, projectId } = work;
  if (lineId === task.lineId) throw new Refusal("nothing-changed");
  const to = lineNamed(queue, { lineId });
  if (to === null) throw new Refusal("conflict");
  await changeQueue(work, queue, "line", () => updateTask(db, projectId, task.id, { lineId }));
  return changed("line", lineNamed(queue, task), to);
}

async function nameTicket({ db, projectId }: Work, task: Task, ticket: Ticket | null) {
  if (db.permit.asker.membership.role !== "vendor_manager") throw new Refusal("not-allowed");
  if (ticketText(ticketOf(task)) === ticketText(ticket)) throw new Refusal("nothing-changed");
  await updateTask(db, projectId, task.id, {
    ticketKey: ticket?.key ?? null,
    ticketUrl: ticket?.url ?? null,
  });
  return changed("ticket", ticketText(ticketOf(task)), ticketText(ticket));
}

async function assign({ db, projectId }: Work, task: Task, memberId: string | null) {
  const assignee =
    memberId === null
      ? null
      : await orNotFound(keys.findMemberOf(db, projectId, task.partyId, memberId));
  const before =
    task.assignee === null ? null : await keys.findMember(db, projectId, task.assignee);
  await updateTask(db, projectId, task.id, { assignee: assignee?.id ?? null });
  return changed("assignee", before?.name ?? null, assignee?.name ?? null);
}

async function nameQualityOwner(work: Work, task: Task, key: string | null) {
  const { db, projectId } = work;
  const owner = key === null ? null : await qualityOwnerOf(work, key, task.partyId);
  const before =
    task.qualityOwner === null ? null : await keys.findParty(db, projectId, task.qualityOwner);
  await updateTask(db, projectId, task.id, {
    qualityOwner: owner?.id ?? null,
    qualityAnswer: undertakenBy({
      named: owner?.id ?? null,
      by: db.permit.asker.membership.partyId,
      known: false,
    }),
    qualityReason: null,
  });
  return changed("quality", before?.name ?? null, owner?.name ?? null);
}
