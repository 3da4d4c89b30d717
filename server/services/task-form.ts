// The form in which a task is entered, or its title and links are put right: what its fields offer.
import * as keys from "@/db/queries/keys";
import { listParties } from "@/db/queries/projects";
import { listQueues } from "@/db/queries/queues";
import { listChoices } from "@/db/queries/records";
import { findTaskNamed } from "@/db/queries/task-names";
import { type Reader, readIn } from "@/db/scope";
import { can } from "../domain/identity/permissions";
import { inOneChain } from "../domain/proposals/subcontract";
import { linesOf } from "../domain/queues/lines";
import { mayWithdraw } from "../domain/queues/task-about";
import type { Referred } from "../domain/records/names";
import { type Asked, projectOf } from "./asked";
import { readAll } from "./read-all";
import { orNotFound, Refusal } from "./refusal";
import { seenOf } from "./task-links";
import { unopenedIn } from "./unopened";

/** The maximum number of records that a field offers, newest first. */
const MOST_CHOICES = 500;

const choices = (db: Reader, asked: Asked, to: Referred) =>
  listChoices(db, projectOf(asked), to, MOST_CHOICES);

/**
 * The form for a task of a vendor; with `taskId`, of one that is there. Refused: `not-found` (the asker may not see the
 * work of that party, or its queue has no such task), `past-is-read-only`.
 */
export async function readTaskForm(asked: Asked, partyKey: string, taskId: string | null) {
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  const projectId = projectOf(asked);
  const { whole, parties: seen, role, partyId } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const vendor = await orNotFound(keys.findPartyByKey(db, projectId, partyKey));
    if (vendor.kind !== "vendor" || !(whole || seen.includes(vendor.id)))
      throw new Refusal("not-found");
    const { queues, parties, ...offered } = await readAll({
      queues: listQueues(db, projectId),
      parties: listParties(db, projectId),
      versions: choices(db, asked, "release"),
      platforms: choices(db, asked, "platform"),
      stages: choices(db, asked, "stage"),
      defects: choices(db, asked, "defect"),
      reports: choices(db, asked, "report"),
      waivers: choices(db, asked, "waiver"),
    });
    const queue = queues.find(({ partyId }) => partyId === vendor.id);
    const named = parties
      .filter(({ id, kind }) => kind !== "vendor" || inOneChain(parties, id, vendor.id))
      .map(({ key, name: title, kind }) => ({ key, title, kind }));
    const task =
      taskId === null ? null : await orNotFound(findTaskNamed(db, projectId, vendor.id, taskId));
    return {
      party: { key: vendor.key, name: vendor.name, hasQueue: queue !== undefined },
      /** null: it is a new one. */
      task: task && { ...task, seen: seenOf(task) },
      offered: {
        ...offered,
        /** Those who can have directed it. */
        directors: named.map(({ kind: _, ...each }) => each),
        /** Those who can answer for its final quality. */
        owners: named
          .filter(({ kind }) => kind !== "community")
          .map(({ kind: _, ...each }) => each),
        /** The lines of work of the queue, the main one first. Empty: it has only one. */
        lines: queue === undefined ? [] : linesOf(queue),
      },
      /** The party of the reader, whose estimate and due date they are. */
      own: parties.find(({ id }) => id === partyId)?.name ?? vendor.name,
      /** The vendors whose tasks the reader may enter: those with a queue, then those without. */
      vendors: [
        ...queues.map(({ partyKey: key, party: name }) => ({ key, name })),
        ...unopenedIn(asked, parties, queues),
      ],
      may: {
        withdraw:
          can(role, "task.withdraw") &&
          mayWithdraw(task?.directedById ?? null, asked.asker.membership),
        ticket: role === "vendor_manager",
      },
      day: asked.day,
    };
  });
}
