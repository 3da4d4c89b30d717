// The proposal of a new order, as it is held while a step of it is decided.
import * as keys from "@/db/queries/keys";
import { listRemarks, lockOrderProposal, type OrderProposal } from "@/db/queries/proposals";
import {
  hasOrder,
  listPlaces,
  lockQueue,
  raiseQueueVersion,
  updatePlaces,
} from "@/db/queries/queues";
import { directTasks, findTask } from "@/db/queries/tasks";
import { leadingOf, plannedStart, raisedBy } from "../domain/proposals/leading";
import { movedWithin, rerank, wholeOrder } from "../domain/queues/rank";
import type { Work } from "./act";
import { changeQueue } from "./change-queue";
import { enterConditions } from "./condition-tasks";
import { mayOffer } from "./counters";
import { orderBasis, readEvidence } from "./evidence-view";
import type { HeldProposal } from "./held-proposal";
import { needsOfOrder } from "./needs";
import { orNotFound, Refusal } from "./refusal";
import { readPlans } from "./test-plans";

type Queue = Awaited<ReturnType<typeof lockQueue>> & object;

/** `partyId`: the vendor whose queue it is. */
export async function holdOrderProposal(
  work: Work,
  number: number,
  partyId: string,
): Promise<HeldProposal> {
  const { db, projectId } = work;
  // Always lock the queue before the proposal: two transactions that lock in opposite order would deadlock.
  const queue = await orNotFound(lockQueue(db, projectId, partyId));
  const proposal = await orNotFound(lockOrderProposal(db, projectId, number));
  const party = await orNotFound(keys.findParty(db, projectId, partyId));
  const raised = raisedBy(proposal.effects);
  return {
    proposal,
    about: { party: party.name },
    writtenBy: null,
    startsOn: plannedStart(proposal.effects),
    plans: await readPlans(db, projectId, raised),
    takesTasks: true,
    offers: (place) => mayOffer(proposal, place),
    look: async (asked, decided) => {
      const evidence = await readEvidence(db, asked, orderBasis(proposal), decided);
      const remarks = await listRemarks(db, projectId, proposal.id);
      return { evidence, needs: needsOfOrder(proposal, evidence, remarks) };
    },
    apply: async ({ step, role, deputy, conditions }) => {
      const appliedVersion = await apply(work, queue, proposal);
      await enterConditions(work, proposal);
      // An approved order is an instruction to do what it brings forward, unless somebody has directed that before.
      const proposer = await keys.findMemberOfAccount(db, projectId, proposal.proposedBy);
      if (proposer !== null) await directTasks(db, projectId, raised, proposer.partyId);
      const lead = leadingOf(proposal.effects);
      const task = await orNotFound(findTask(db, projectId, lead?.taskId ?? ""));
      return {
        values: { appliedVersion },
        said: [
          {
            kind: "order-approved",
            body: {
              party: party.name,
              number,
              step,
              role,
              deputy,
              conditions,
              title: task.title,
              from: lead?.from ?? 0,
              to: lead?.to ?? 0,
              reason: proposal.reason,
            },
            subject: { kind: "proposal", id: proposal.id },
            releaseId: task.releaseId ?? undefined,
            partyId,
          },
        ],
      };
    },
  };
}

/**
 * Applies the frozen order to the queue. Refused: `order-changed` (the queue is not in the frozen base order, or the
 * result differs from the frozen order). Returns the new version of the queue.
 */
async function apply(work: Work, queue: Queue, { baseOrder, proposedOrder }: OrderProposal) {
  const { db, projectId } = work;
  if (!(await hasOrder(db, projectId, queue.id, baseOrder))) throw new Refusal("order-changed");
  const moved = movedWithin(baseOrder, proposedOrder);
  const first = moved === null ? undefined : baseOrder[moved.first];
  if (moved === null || first === undefined) throw new Refusal("nothing-changed");
  const end = baseOrder[moved.last + 1] ?? null;
  const rows = await listPlaces(db, projectId, queue.id, first, end);
  const waiting = [
    ...proposedOrder.slice(moved.first, moved.last + 1),
    ...(end === null ? [] : [end]),
  ];
  const whole = rows.map(({ id }) => id);
  const places = rerank(rows, wholeOrder(whole, waiting));
  await changeQueue(work, queue, "order", () => updatePlaces(db, projectId, places));
  if (!(await hasOrder(db, projectId, queue.id, proposedOrder))) throw new Refusal("order-changed");
  return raiseQueueVersion(db, projectId, queue.id);
}
