// A new order of a queue is proposed: it is frozen with what it delays and what its forecast was reckoned from.
import { takeCounters } from "@/db/queries/counters";
import { deleteDraft, lockDraft } from "@/db/queries/drafts";
import { listAnsweredFindings } from "@/db/queries/findings";
import * as keys from "@/db/queries/keys";
import { listPlannedTasks } from "@/db/queries/planned-tasks";
import { insertProposal, nextNumber } from "@/db/queries/proposals";
import { listOrderAt, lockQueue } from "@/db/queries/queues";
import { findTask, listTestsOf } from "@/db/queries/tasks";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { decideBy } from "../domain/proposals/forecasts";
import { gistOf, leadingOf, plannedStart, raisedBy } from "../domain/proposals/leading";
import { draftProposal, effectsOf } from "../domain/proposals/proposal";
import { writerOf } from "../domain/proposals/writer";
import { inputsOf } from "../domain/queues/inputs";
import { type Move, moveAll, orderChanged } from "../domain/queues/order";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { decideRaised } from "./answers";
import { digestOf } from "./digest";
import { planner } from "./queue-plan";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { routeFor } from "./route-for";
import { readPlans } from "./test-plans";

export interface OrderInput extends Known {
  /** The key of the vendor whose queue it is. */
  readonly party: string;
  /** The version of the queue that the moves were made on. */
  readonly baseVersion: number;
  readonly moves: readonly Move[];
  /** The versions of the proposer's draft that the moves came from. Absent: there was no draft. */
  readonly seen?: readonly (string | null)[] | undefined;
  readonly reason: Words;
  /** The reason that the page had filled in from the record. Absent: the page does not say. */
  readonly drafted?: string | undefined;
  /** The risk of not acting, and the alternatives considered. */
  readonly risk?: Words | undefined;
  readonly alternatives?: Words | undefined;
}

/**
 * Proposes a new order of a vendor's queue. It freezes both orders, the delays and the inputs of their forecast, and
 * the findings that it answers, records the decision to rank the owed tests that it raises now, and deletes the
 * proposer's draft of that queue. Returns the number of the proposal.
 * Refused: `order-changed` (the queue's order is no longer the one that the moves were made on), `draft-changed`
 * (another window saved the draft), `nothing-changed`, `reason-missing`.
 */
export const proposeOrder = (asker: Asker, input: OrderInput) =>
  act(asker, "order.propose", input, async (work) => {
    const { db, projectId, today, calendar, marks } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(lockQueue(db, projectId, party.id));
    const rows = await listPlannedTasks(db, projectId, queue.id);
    const plan = planner(calendar, queue, rows, today);
    const { base } = plan;
    const { baseVersion } = input;
    if (
      queue.version !== baseVersion &&
      orderChanged(await listOrderAt(db, projectId, queue.id, baseVersion), base)
    )
      throw new Refusal("order-changed");
    if (input.seen && !input.seen.includes(await lockDraft(db, projectId, queue.id)))
      throw new Refusal("draft-changed");
    const reason = input.reason.ja ?? input.reason.en ?? "";
    const order = orRefuse(draftProposal({ base, order: moveAll(base, input.moves), reason }));
    const effects = effectsOf(
      {
        base,
        order,
        before: plan.expect(),
        after: plan.expect(order),
        dueOn: new Map(rows.flatMap(({ id, dueOn }) => (dueOn === null ? [] : [[id, dueOn]]))),
      },
      calendar,
    );
    const raised = raisedBy(effects);
    const tests = await listTestsOf(db, projectId, raised);
    const answers = await listAnsweredFindings(
      db,
      projectId,
      today,
      tests.map((t) => t.platformId),
    );
    const route = await routeFor(db, projectId, "order");
    const number = await nextNumber(db, projectId);
    const frozen = {
      number,
      proposedBy: asker.account.id,
      proposedOn: today,
      reason: input.reason,
      reasonBy: input.drafted === undefined ? null : writerOf(reason, input.drafted),
      risk: input.risk ?? null,
      alternatives: input.alternatives ?? null,
      baseVersion: queue.version,
      baseOrder: [...base],
      proposedOrder: [...order],
      effects: [...effects],
      answers: [...answers],
      route: [...route],
      plans: await readPlans(db, projectId, raised),
      inputs: inputsOf(queue, plan.tasks),
    };
    const id = await insertProposal(db, {
      ...frozen,
      gist: gistOf(effects),
      projectId,
      partyId: party.id,
      queueId: queue.id,
      stepDueOn: decideBy(calendar, route, 1, today, plannedStart(effects)),
      digest: digestOf(frozen),
      illustrative: marks.illustrative,
    });
    const decided = await decideRaised(work, tests);
    await deleteDraft(db, projectId, queue.id);
    await takeCounters(db, projectId, queue.id);
    const lead = leadingOf(effects);
    const task = await orNotFound(findTask(db, projectId, lead?.taskId ?? ""));
    const [from, to] = [lead?.from ?? 0, lead?.to ?? 0];
    const said: NewEvent = {
      kind: "order-proposed",
      body: {
        party: party.name,
        number,
        title: task.title,
        from,
        to,
        moved: effects.length,
        reason: input.reason,
      },
      subject: { kind: "proposal", id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
    return { said: [...decided, said], answer: number };
  });
