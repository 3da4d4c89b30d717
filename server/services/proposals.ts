// A proposal is withdrawn, or decided step by step and applied exactly as it was frozen, whatever it is about.
import { insertCondition } from "@/db/queries/conditions";
import { insertLetters, listAddressees } from "@/db/queries/letters";
import {
  holdMember,
  insertApproval,
  listApprovals,
  listDeputies,
  lockProposal,
  updateProposal,
} from "@/db/queries/proposals";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { decidableBy, type StepDecided } from "../domain/proposals/approval";
import { type AskedCondition, daysFit } from "../domain/proposals/condition";
import type { FoldName, TwoClocks } from "../domain/proposals/decision-seal";
import { decideBy } from "../domain/proposals/forecasts";
import { conditionDays } from "../domain/proposals/gaps";
import { recipientsOf } from "../domain/proposals/letter";
import type { Words } from "../domain/words";
import { aboutProposal } from "./about-proposal";
import { act, type Known, type Work } from "./act";
import { sealDecision } from "./decision-seal";
import { plansDigestOf } from "./digest";
import type { HeldProposal } from "./held-proposal";
import { holdProposal } from "./hold-proposal";
import { orNotFound, orRefuse, Refusal } from "./refusal";

/** Withdraws the asker's own open proposal. Refused: `not-allowed` (somebody else's), `decided-already`. */
export const withdrawProposal = (asker: Asker, input: Known & { readonly number: number }) =>
  act(asker, "approval.withdraw", input, async ({ db, projectId, today }) => {
    const proposal = await orNotFound(lockProposal(db, projectId, input.number));
    if (proposal.proposedBy !== asker.account.id) throw new Refusal("not-allowed");
    if (proposal.status !== "open") throw new Refusal("decided-already");
    await updateProposal(db, projectId, proposal.id, {
      status: "withdrawn",
      decidedOn: today,
      stepDueOn: null,
    });
    return {
      kind: "proposal-withdrawn",
      body: { ...(await aboutProposal(db, projectId, proposal)), number: proposal.number },
      subject: { kind: "proposal", id: proposal.id },
      partyId: proposal.partyId,
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
 * Decides the current step. The last approval does exactly what was frozen. Refused: `decided-already`,
 * `own-proposal`, `second-step`, `not-your-step`, `reason-missing` (a return without one),
 * `gaps-unexplained` (an approval that lacks something, without a reason), `plan-changed` (the plan is
 * no longer the one in view), `day-not-ahead` (a condition's day is past), `condition-after-start` (a condition to be met
 * before the start is due too late for it), `order-changed` (the queue is no longer in the frozen base order),
 * `record-changed` (the record is no longer as it was frozen).
 */
export const decideStep = (asker: Asker, input: StepInput) =>
  act(asker, "order.decide", input, async (work) => {
    const { db, projectId, today } = work;
    const held = await holdProposal(work, input.number);
    const { proposal, writtenBy, plans } = held;
    const [decided, deputies] = await Promise.all([
      listApprovals(db, projectId, proposal.id),
      listDeputies(db, projectId),
    ]);
    const decidedBy = decided.map(({ accountId }) => accountId);
    // Read the role again: it may have changed since the session was read.
    const decider = await orNotFound(holdMember(db, projectId, { accountId: asker.account.id }));
    const due = orRefuse(
      decidableBy({ ...proposal, writtenBy, decidedBy }, decider, deputies, today),
    );
    if (input.verdict === "returned" && input.words === undefined)
      throw new Refusal("reason-missing");
    if (input.verdict === "approved" && input.plans !== plansDigestOf(plans))
      throw new Refusal("plan-changed");
    const words = input.words ?? null;
    const { verdict, opened } = input;
    const counterTo = verdict === "returned" ? (input.counterTo ?? null) : null;
    if (counterTo !== null && !held.offers(counterTo)) throw new Refusal("input-malformed");
    const conditions = verdict === "approved" ? (input.conditions ?? []) : [];
    if (!held.takesTasks && conditions.some(({ asTask, beforeStart }) => asTask || beforeStart))
      throw new Refusal("input-malformed");
    const sealed = await sealDecision(work, asker, {
      held,
      decided,
      due,
      verdict,
      words,
      conditions,
      counterTo,
      opened,
      openedFolds: input.openedFolds ?? null,
    });
    const { partyId } = proposal;
    await insertApproval(db, {
      projectId,
      partyId,
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
      { projectId, partyId, proposalId: proposal.id, step: due.step },
      recipientsOf(await listAddressees(db, projectId), { ...people, partyId }),
    );
    const said =
      verdict === "returned"
        ? await returned(work, held, due, { reason: words ?? proposal.reason, counterTo })
        : await approved(work, held, due, conditions);
    return { said, answer: null };
  });

async function returned(
  { db, projectId, today }: Work,
  { proposal: { id, number, partyId }, about }: HeldProposal,
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
      ...about,
      number,
      step,
      role,
      deputy,
      reason,
      ...(counterTo !== null && { counterTo }),
    },
    subject: { kind: "proposal", id },
    partyId,
  };
}

async function approved(
  { db, projectId, today, calendar }: Work,
  held: HeldProposal,
  due: StepDecided,
  asked: readonly AskedCondition[],
): Promise<NewEvent | readonly NewEvent[]> {
  const { startsOn, about } = held;
  const { id, number, route, partyId } = held.proposal;
  const { step, role, deputy, last } = due;
  const { before } = conditionDays(calendar, today, startsOn);
  orRefuse(daysFit(asked, today, startsOn === null ? null : before));
  for (const asking of asked) {
    const { owner = null, beforeStart = false, acceptor = role, writer: _, ...condition } = asking;
    const values = { ...condition, owner, beforeStart, acceptor, projectId, partyId };
    await insertCondition(db, { ...values, proposalId: id });
  }
  if (!last) {
    const next = step + 1;
    await updateProposal(db, projectId, id, {
      step: next,
      stepDueOn: decideBy(calendar, route, next, today, startsOn),
    });
    const body = { ...about, number, step, role, deputy, conditions: asked.length };
    return { kind: "step-approved", body, subject: { kind: "proposal", id }, partyId };
  }
  const { values, said } = await held.apply({ ...due, conditions: asked.length });
  await updateProposal(db, projectId, id, {
    status: "approved",
    decidedOn: today,
    stepDueOn: null,
    ...values,
  });
  return said;
}
