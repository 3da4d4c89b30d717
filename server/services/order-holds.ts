// An approved order is stopped and goes on again; what it brings forward does not begin meanwhile.

import { findStandingOrder } from "@/db/queries/acknowledgements";
import { listTasksOf } from "@/db/queries/evidence";
import * as keys from "@/db/queries/keys";
import { insertLetters, listAddressees } from "@/db/queries/letters";
import { insertHold, listHolds } from "@/db/queries/order-holds";
import { findOrderParty, listApprovals, lockOrderProposal } from "@/db/queries/proposals";
import { lockQueue } from "@/db/queries/queues";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { type HoldableOrder, type HoldKind, holdable, resumable } from "../domain/proposals/hold";
import { raisedBy } from "../domain/proposals/leading";
import { recipientsOf } from "../domain/proposals/letter";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";

interface Stop extends Known {
  /** The number of the proposal that became the order. */
  readonly number: number;
  readonly reason?: Words | undefined;
}

/** An order as far as it decides who may stop it, with its queue locked. */
async function lockOrder({ db, projectId }: Work, number: number) {
  const partyId = await orNotFound(findOrderParty(db, projectId, number));
  await lockQueue(db, projectId, partyId);
  const order = await orNotFound(lockOrderProposal(db, projectId, number));
  const [standing, approvals, holds, tasks] = await Promise.all([
    findStandingOrder(db, projectId, order.queueId),
    listApprovals(db, projectId, order.id),
    listHolds(db, projectId, order.id),
    listTasksOf(db, projectId, raisedBy(order.effects)),
  ]);
  const about: HoldableOrder = {
    proposedBy: order.proposedBy,
    decidedBy: approvals.map(({ accountId }) => accountId),
    inForce: order.status === "approved" && standing?.id === order.id,
    held: holds.at(-1)?.kind === "held",
    raised: tasks.map(({ status }) => status),
  };
  return { order, about };
}

async function write(
  { db, projectId }: Work,
  { order, about }: Awaited<ReturnType<typeof lockOrder>>,
  kind: HoldKind,
  reason: Words,
): Promise<NewEvent> {
  const party = await orNotFound(keys.findParty(db, projectId, order.partyId));
  const holdId = await insertHold(db, {
    projectId,
    partyId: party.id,
    proposalId: order.id,
    kind,
    accountId: db.permit.asker.account.id,
    words: reason,
  });
  const members = await listAddressees(db, projectId);
  const told = [db.permit.asker.account.id, ...about.decidedBy].flatMap((decidedBy) =>
    recipientsOf(members, { proposedBy: order.proposedBy, decidedBy, partyId: party.id }),
  );
  await insertLetters(db, { projectId, partyId: party.id, holdId }, [...new Set(told)]);
  return {
    kind: kind === "held" ? "order-held" : "order-resumed",
    body: { party: party.name, number: order.number, reason },
    subject: { kind: "proposal", id: order.id },
    partyId: party.id,
  };
}

/**
 * Stops the order in force: nothing that it brings forward begins until it goes on, or until a new order is approved.
 * Refused: `reason-missing`, `hold-not-yours`, `order-not-in-force`, `conflict` (stopped already), `order-begun`.
 */
export const holdOrder = (asker: Asker, input: Stop) =>
  act(asker, "order.hold", { ...input, does: "held" }, async (work) => {
    const locked = await lockOrder(work, input.number);
    orRefuse(holdable(locked.about, asker.account.id));
    if (input.reason === undefined) throw new Refusal("reason-missing");
    return write(work, locked, "held", input.reason);
  });

/** Lets a stopped order go on. Refused as in {@link holdOrder}; `conflict`: it is not stopped. */
export const resumeOrder = (asker: Asker, input: Stop) =>
  act(asker, "order.hold", { ...input, does: "resumed" }, async (work) => {
    const locked = await lockOrder(work, input.number);
    orRefuse(resumable(locked.about, asker.account.id));
    if (input.reason === undefined) throw new Refusal("reason-missing");
    return write(work, locked, "resumed", input.reason);
  });
