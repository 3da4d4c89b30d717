// Opens a vendor's queue and sets how much the vendor can work.
import * as keys from "@/db/queries/keys";
import { insertQueue, lockQueue, updateQueue } from "@/db/queries/queues";
import type { Day } from "../domain/calendar/day";
import { changed, changedDaysOff } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { mayChange } from "../domain/queues/owned";
import { act, type Known, type Work } from "./act";
import { changeQueue } from "./change-queue";
import { orNotFound, orRefuse, Refusal } from "./refusal";

export interface QueueInput extends Known {
  readonly party: string;
  /** Person-days a week, and the share kept for defects. */
  readonly capacityDays?: number | undefined;
  readonly reserve?: number | undefined;
}

/** Opens the queue of one vendor. */
export const openQueue = (asker: Asker, input: QueueInput) =>
  act(asker, "queue.open", input, (work) => openQueueIn(work, input));

/** Like {@link openQueue}, inside an act that does more. */
export async function openQueueIn(
  { db, projectId, marks }: Work,
  { party: key, capacityDays, reserve }: QueueInput,
): Promise<NewEvent> {
  const party = await orNotFound(keys.findPartyByKey(db, projectId, key));
  const id = await insertQueue(db, {
    projectId,
    partyId: party.id,
    capacityDays: capacityDays ?? null,
    capacityBy: capacityDays === undefined ? null : db.permit.asker.membership.partyId,
    illustrative: marks.illustrative,
    ...(reserve === undefined ? {} : { reserve }),
  });
  return {
    kind: "queue-opened",
    body: { party: party.name },
    subject: { kind: "queue", id },
    partyId: party.id,
  };
}

export interface CapacityInput extends Known {
  readonly party: string;
  readonly change:
    | {
        readonly what: "amount";
        /** Person-days a week. null: nobody has said. */
        readonly capacityDays: number | null;
        /** The share kept for defects, from 0 to 1. */
        readonly reserve: number;
      }
    /** A day off in addition to weekends and holidays, or the end of such a day off. */
    | { readonly what: "day-off" | "day-on"; readonly day: Day };
}

/**
 * Sets how much a vendor can work, which its forecast depends on. Refused: `nothing-changed` (the day is already off,
 * or already not), `not-your-value` (another party set the capacity).
 */
export const setCapacity = (asker: Asker, input: CapacityInput) =>
  act(asker, "queue.set", input, async (work) => {
    const { db, projectId } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(lockQueue(db, projectId, party.id));
    const { change } = input;
    orRefuse(mayChange(queue.capacityBy, asker.membership.partyId));
    const days = new Set(queue.daysOff);
    if (change.what !== "amount") {
      if (days.has(change.day) === (change.what === "day-off"))
        throw new Refusal("nothing-changed");
      if (change.what === "day-off") days.add(change.day);
      else days.delete(change.day);
    }
    const { capacityDays, reserve } = change.what === "amount" ? change : queue;
    const daysOff = [...days].sort();
    const capacityBy =
      capacityDays === null ? null : (queue.capacityBy ?? asker.membership.partyId);
    await changeQueue(work, queue, "capacity", () =>
      updateQueue(db, projectId, queue.id, { capacityDays, capacityBy, reserve, daysOff }),
    );
    return {
      kind: "queue-set",
      body: {
        party: party.name,
        capacityDays,
        reserve,
        daysOff: daysOff.length,
        changes: [
          ...changed("capacity", queue.capacityDays, capacityDays),
          ...changed("reserve", queue.reserve, reserve),
          ...changedDaysOff(queue.daysOff, daysOff),
        ],
      },
      subject: { kind: "queue", id: queue.id },
      partyId: party.id,
    };
  });
