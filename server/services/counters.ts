// What a returned proposal was offered instead, and what becomes of the offer.
import * as keys from "@/db/queries/keys";
import { lockOrderProposal, type OrderProposal, updateProposal } from "@/db/queries/proposals";
import type { Asker } from "../domain/identity/standing";
import { leadingOf } from "../domain/proposals/leading";
import { offerable } from "../domain/proposals/options";
import { act, type Known } from "./act";
import { orNotFound, Refusal } from "./refusal";

/** Whether a place can be offered instead of the proposed one. */
export function mayOffer({ effects }: Pick<OrderProposal, "effects">, place: number): boolean {
  const lead = leadingOf(effects);
  return lead !== undefined && offerable(lead, place);
}

/**
 * Throws away the place that the asker's returned proposal was offered instead. Refused: `not-allowed` (somebody else's),
 * `conflict` (nothing is offered any more).
 */
export const dropCounter = (asker: Asker, input: Known & { readonly number: number }) =>
  act(asker, "order.draft", { ...input, does: "drop-counter" }, async ({ db, projectId }) => {
    const proposal = await orNotFound(lockOrderProposal(db, projectId, input.number));
    if (proposal.proposedBy !== asker.account.id) throw new Refusal("not-allowed");
    const { counterTo, counterState } = proposal;
    if (counterTo === null || counterState !== "offered") throw new Refusal("conflict");
    const party = await orNotFound(keys.findParty(db, projectId, proposal.partyId));
    await updateProposal(db, projectId, proposal.id, { counterState: "dropped" });
    return {
      kind: "counter-dropped",
      body: { party: party.name, number: proposal.number, counterTo },
      subject: { kind: "proposal", id: proposal.id },
      partyId: party.id,
    };
  });
