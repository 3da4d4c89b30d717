// Remarks on a proposal that do not decide it: comments, questions and answers, the vendor's opinion.
import * as keys from "@/db/queries/keys";
import { findProposal, insertRemark } from "@/db/queries/proposals";
import type { NewEvent, RemarkKind } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { orNotFound, Refusal } from "./refusal";

interface Spoken extends Known {
  /** The proposal's number. */
  readonly number: number;
  readonly words?: Words | undefined;
}

export interface OwnEstimate {
  readonly taskId: string;
  /** Person-days. */
  readonly days: number;
}

async function say(
  { db, projectId }: Work,
  { number, words }: Spoken,
  kind: RemarkKind,
  opinion?: { readonly agrees: boolean; readonly estimates: readonly OwnEstimate[] },
): Promise<NewEvent> {
  const proposal = await orNotFound(findProposal(db, projectId, number));
  const beforeDeciding = kind === "opinion" || kind === "opinion_asked";
  if (beforeDeciding && proposal.status !== "open") throw new Refusal("decided-already");
  if (words === undefined) throw new Refusal("words-missing");
  const moved = new Set(proposal.effects.map(({ taskId }) => taskId));
  const estimates = opinion?.estimates ?? [];
  if (estimates.some(({ taskId }) => !moved.has(taskId))) throw new Refusal("input-malformed");
  const party = await orNotFound(keys.findParty(db, projectId, proposal.partyId));
  await insertRemark(db, {
    projectId,
    partyId: party.id,
    proposalId: proposal.id,
    accountId: db.permit.asker.account.id,
    kind,
    words,
    agrees: opinion?.agrees ?? null,
    estimates: [...estimates],
  });
  return {
    kind: "proposal-remarked",
    body: { party: party.name, number, remark: kind, words },
    subject: { kind: "proposal", id: proposal.id },
    partyId: party.id,
  };
}

/** Adds a remark to a proposal. Refused: `words-missing`. */
export const remark = (
  asker: Asker,
  input: Spoken & { readonly kind: "comment" | "question" | "answer" },
) => act(asker, "order.remark", input, (work) => say(work, input, input.kind));

/** Asks the vendor for its opinion before a decision. Refused: `words-missing`, `decided-already`. */
export const askOpinion = (asker: Asker, input: Spoken) =>
  act(asker, "order.ask-opinion", input, (work) => say(work, input, "opinion_asked"));

/**
 * A vendor says whether it can work in the new order, and gives its own estimates for the tasks concerned. Refused:
 * `words-missing`, `decided-already`, `input-malformed` (an estimate for a task that is not concerned).
 */
export const opine = (
  asker: Asker,
  input: Spoken & { readonly agrees: boolean; readonly estimates: readonly OwnEstimate[] },
) => act(asker, "order.opine", input, (work) => say(work, input, "opinion", input));
