// An instruction is confirmed by every vendor from the prime contractor down to the one that does the work (seed 3(2)).
import type { Party } from "../projects/state";

/** A party with its place in the tree of subcontracts. */
export type Placed = Pick<Party, "id" | "kind" | "parentId">;

/** The vendors from the prime contractor down to the party itself; only the party if it has none above. */
export function chainTo(parties: readonly Placed[], partyId: string): readonly string[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const chain: string[] = [];
  for (
    let party = byId.get(partyId);
    party?.kind === "vendor" && !chain.includes(party.id);
    party = party.parentId === null ? undefined : byId.get(party.parentId)
  )
    chain.unshift(party.id);
  return chain.length === 0 ? [partyId] : chain;
}

/** Whether one of two vendors is above the other, or both are the same. */
export const inOneChain = (parties: readonly Placed[], a: string, b: string): boolean =>
  chainTo(parties, a).includes(b) || chainTo(parties, b).includes(a);
