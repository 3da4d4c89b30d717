// A new order is proposed, decided step by step, and applied exactly as it was frozen.
import { insertCondition } from "@/db/queries/conditions";
import { takeCounters } from "@/db/queries/counters";
import { deleteDraft, lockDraft } from "@/db/queries/drafts";
import { listAnsweredFindings } from "@/db/queries/findings";
import * as keys from "@/db/queries/keys";
import { insertLetters, listAddressees } from "@/db/queries/letters";
import { listPlannedTasks } from "@/db/queries/planned-tasks";
import {
  findProposalParty,
  holdMember,
  insertApproval,
  insertProposal,
  listApprovals,
  listDeputies,
  listRoute,
  lockProposal,
  nextNumber,
  type ProposalRow,
  updateProposal,
} from "@/db/queries/proposals";
import {
  hasOrder,
  listOrderAt,
  listPlaces,
  lockQueue,
  raiseQueueVersion,
  updatePlaces,
} from "@/db/queries/queues";
import { directTasks, findTask, listTestsOf } from "@/db/queries/tasks";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { decidableBy, type StepDecided } from "../domain/proposals/approval";
import { type AskedCondition, daysFit } from "../domain/proposals/condition";
import type { FoldName, TwoClocks } from "../domain/proposals/decision-seal";
import { decideBy } from "../domain/proposals/forecasts";
import { conditionDays } from "../domain/proposals/gaps";
import { gistOf, leadingOf, plannedStart, raisedBy } from "../domain/proposals/leading";
import { recipientsOf } from "../domain/proposals/letter";
import { DEFAULT_ROUTE, draftProposal, effectsOf } from "../domain/proposals/proposal";
import { writerOf } from "../domain/proposals/writer";
import { inputsOf } from "../domain/queues/inputs";
import { type Move, moveAll, orderChanged } from "../domain/queues/order";
import { movedWithin, rerank, wholeOrder } from "../domain/queues/rank";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { decideRaised } from "./answers";
import { changeQueue } from "./change-queue";
import { enterConditions } from "./condition-tasks";
import { mayOffer } from "./counters";
import { sealDecision } from "./decision-seal";
import { digestOf, plansDigestOf } from "./digest";
import { planner } from "./queue-plan";
import { orNotFound, orRefuse, Refusal } from "./refusal";
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
    const set = await listRoute(db, projectId);
    const route = set.length === 0 ? DEFAULT_ROUTE : set;
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

/** Withdraws the asker's own open proposal. Refused: `not-allowed` (somebody else's), `decided-already`. */
export const withdrawProposal = (asker: Asker, input: Known & { readonly number: number }) =>
  act(asker, "order.propose", input, async ({ db, projectId, today }) => {
    const proposal = await orNotFound(lockProposal(db, projectId, input.number));
    if (proposal.proposedBy !== asker.account.id) throw new Refusal("not-allowed");
    if (proposal.status !== "open") throw new Refusal("decided-already");
    const party = await orNotFound(keys.findParty(db, projectId, proposal.partyId));
    await updateProposal(db, projectId, proposal.id, {
      status: "withdrawn",
      decidedOn: today,
      stepDueOn: null,
    });
    return {
      kind: "proposal-withdrawn",
      body: { party: party.name, number: proposal.number },
      subject: { kind: "proposal", id: proposal.id },
      partyId: party.id,
    };
  });

export interface StepInput extends Known {
  readonly number: number;
  readonly verdict: "approved" | "returned";
  /** Required to return it, and to approve it while something is missing. */
  readonly words?: Words | undefined;
  readonly conditions?: readonly AskedCondition[] | undefined;
  /** To return it with a counter-proposal: the place of its main task instead. */
  readonly counterTo?: number | undefined;
  /** The digest of the test plans that the decider had in view. */
  readonly plans: string;
  /** When the decider's page was opened, according to the page. */
  readonly opened?: TwoClocks | undefined;
  /** The rows of evidence that the decider opened, according to the page. */
  readonly openedFolds?: readonly FoldName[] | null | undefined;
}

/**
 * Decides the current step. The last approval applies the order exactly as it was frozen. Refused: `decided-already`,
 * `own-proposal`, `second-step`, `not-your-step`, `reason-missing` (a return without one),
 * `gaps-unexplained` (an approval that lacks something, without a reason), `plan-changed` (the plan is
 * no longer the one in view), `day-not-ahead` (a condition's day is past), `condition-after-start` (a condition to be met
 * before the start is due too late for it), `order-changed` (the queue is no longer in the frozen base order).
 */
export const decideStep = (asker: Asker, input: StepInput) =>
  act(asker, "order.decide", input, async (work) => {
    const { db, projectId, today } = work;
    const { partyId } = await orNotFound(findProposalParty(db, projectId, input.number));
    // Always lock the queue before the proposal: two transactions that lock in opposite order would deadlock.
    const queue = await orNotFound(lockQueue(db, projectId, partyId));
    const proposal = await orNotFound(lockProposal(db, projectId, input.number));
    const [decided, deputies] = await Promise.all([
      listApprovals(db, projectId, proposal.id),
      listDeputies(db, projectId),
    ]);
    const decidedBy = decided.map(({ accountId }) => accountId);
    // Read the role again: it may have changed since the session was read.
    const decider = await orNotFound(holdMember(db, projectId, { accountId: asker.account.id }));
    const due = orRefuse(decidableBy({ ...proposal, decidedBy }, decider, deputies, today));
    if (input.verdict === "returned" && input.words === undefined)
      throw new Refusal("reason-missing");
    const plans = await readPlans(db, projectId, raisedBy(proposal.effects));
    if (input.verdict === "approved" && input.plans !== plansDigestOf(plans))
      throw new Refusal("plan-changed");
    const party = await orNotFound(keys.findParty(db, projectId, proposal.partyId));
    const words = input.words ?? null;
    const { verdict, opened } = input;
    const counterTo = verdict === "returned" ? (input.counterTo ?? null) : null;
    if (counterTo !== null && !mayOffer(proposal, counterTo)) throw new Refusal("input-malformed");
    const conditions = verdict === "approved" ? (input.conditions ?? []) : [];
    const sealed = await sealDecision(work, asker, {
      proposal,
      decided,
      due,
      verdict,
      words,
      conditions,
      counterTo,
      opened,
      openedFolds: input.openedFolds ?? null,
    });
    await insertApproval(db, {
      projectId,
      partyId: party.id,
      proposalId: proposal.id,
      proposedBy: proposal.proposedBy,
      step: due.step,
      role: due.role,
      accountId: asker.account.id,
      deputy: due.deputy,
      verdict,
      words,
      plans,
      ...sealed,
    });
    const people = { proposedBy: proposal.proposedBy, decidedBy: asker.account.id };
    await insertLetters(
      db,
      { projectId, partyId: party.id, proposalId: proposal.id, step: due.step },
      recipientsOf(await listAddressees(db, projectId), { ...people, partyId: party.id }),
    );
    return verdict === "returned"
      ? returned(work, proposal, party, due, { reason: words ?? proposal.reason, counterTo })
      : approved(work, queue, proposal, party, due, conditions);
  });

type Queue = Awaited<ReturnType<typeof lockQueue>> & object;
type PartyRow = { readonly id: string; readonly name: Words };

async function returned(
  { db, projectId, today }: Work,
  { id, number }: ProposalRow,
  party: PartyRow,
  { step, role, deputy }: StepDecided,
  { reason, counterTo }: { readonly reason: Words; readonly counterTo: number | null },
): Promise<NewEvent> {
  await updateProposal(db, projectId, id, {
    status: "returned",
    decidedOn: today,
    stepDueOn: null,
    ...(counterTo !== null && { counterTo, counterState: "offered" }),
  });
  return {
    kind: "proposal-returned",
    body: {
      party: party.name,
      number,
      step,
      role,
      deputy,
      reason,
      ...(counterTo !== null && { counterTo }),
    },
    subject: { kind: "proposal", id },
    partyId: party.id,
  };
}

async function approved(
  work: Work,
  queue: Queue,
  proposal: ProposalRow,
  party: PartyRow,
  { step, role, deputy, last }: StepDecided,
  asked: readonly AskedCondition[],
): Promise<NewEvent> {
  const { db, projectId, today, calendar } = work;
  const { id, number, route, reason } = proposal;
  const startsOn = plannedStart(proposal.effects);
  const { before } = conditionDays(calendar, today, startsOn);
  orRefuse(daysFit(asked, today, startsOn === null ? null : before));
  for (const asking of asked) {
    const { owner = null, beforeStart = false, acceptor = role, writer: _, ...condition } = asking;
    const values = { ...condition, owner, beforeStart, acceptor, projectId, partyId: party.id };
    await insertCondition(db, { ...values, proposalId: id });
  }
  const about = { subject: { kind: "proposal", id }, partyId: party.id };
  if (!last) {
    const next = step + 1;
    await updateProposal(db, projectId, id, {
      step: next,
      stepDueOn: decideBy(calendar, route, next, today, plannedStart(proposal.effects)),
    });
    const body = { party: party.name, number, step, role, deputy, conditions: asked.length };
    return { kind: "step-approved", body, ...about };
  }
  const appliedVersion = await apply(work, queue, proposal);
  await updateProposal(db, projectId, id, {
    status: "approved",
    decidedOn: today,
    stepDueOn: null,
    appliedVersion,
  });
  await enterConditions(work, proposal);
  // An approved order is an instruction to do what it brings forward, unless somebody has directed that before.
  const proposer = await keys.findMemberOfAccount(db, projectId, proposal.proposedBy);
  if (proposer !== null)
    await directTasks(db, projectId, raisedBy(proposal.effects), proposer.partyId);
  const lead = leadingOf(proposal.effects);
  const task = await orNotFound(findTask(db, projectId, lead?.taskId ?? ""));
  return {
    kind: "order-approved",
    body: {
      party: party.name,
      number,
      step,
      role,
      deputy,
      conditions: asked.length,
      title: task.title,
      from: lead?.from ?? 0,
      to: lead?.to ?? 0,
      reason,
    },
    releaseId: task.releaseId ?? undefined,
    ...about,
  };
}

/**
 * Applies the frozen order to the queue. Refused: `order-changed` (the queue is not in the frozen base order, or the
 * result differs from the frozen order). Returns the new version of the queue.
 */
async function apply(work: Work, queue: Queue, { baseOrder, proposedOrder }: ProposalRow) {
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
