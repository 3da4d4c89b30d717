// Conditions of an approval that are to become tasks of the queue.
import { listConditions, setConditionTask } from "@/db/queries/conditions";
import type { OrderProposal } from "@/db/queries/proposals";
import { findLastPlace, insertTask } from "@/db/queries/tasks";
import { placeAfter } from "../domain/queues/rank";
import type { Work } from "./act";

/** Adds the conditions of every step that are to become tasks to the end of the queue. */
export async function enterConditions(
  { db, projectId, today }: Work,
  { id, queueId, partyId }: OrderProposal,
): Promise<void> {
  for (const condition of await listConditions(db, projectId, id)) {
    if (!condition.asTask || condition.taskId !== null) continue;
    const taskId = await insertTask(db, {
      projectId,
      partyId,
      queueId,
      place: placeAfter(await findLastPlace(db, projectId, queueId)),
      title: condition.words,
      status: "not_started",
      kind: "operation",
      dueOn: condition.dueOn,
      dueBy: db.permit.asker.membership.partyId,
      directedBy: db.permit.asker.membership.partyId,
      enteredOn: today,
    });
    await setConditionTask(db, projectId, condition.id, taskId);
  }
}
