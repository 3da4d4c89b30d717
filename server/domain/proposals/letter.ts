// A copy of a decision goes to the proposer, to the decider and to the vendor that works by it (seed 3(2)).
import type { Role } from "../identity/roles";

interface Addressee {
  readonly accountId: string;
  readonly partyId: string;
  readonly role: Role;
}

interface Decided {
  readonly proposedBy: string;
  readonly decidedBy: string;
  /** The vendor whose order it is; null: it is no vendor's. */
  readonly partyId: string | null;
}

/** The accounts that hold a role: they are told who may decide in their place. */
export const holdersOf = (members: readonly Addressee[], role: Role): readonly string[] => [
  ...new Set(members.filter((each) => each.role === role).map(({ accountId }) => accountId)),
];

const TOLD: readonly Role[] = ["vendor_manager", "vendor_member"];

/** The accounts to which a copy of a decision is sent, each once: the proposer, the decider, the vendor's people. */
export const recipientsOf = (
  members: readonly Addressee[],
  { proposedBy, decidedBy, partyId }: Decided,
): readonly string[] => [
  ...new Set(
    members
      .filter(
        (each) =>
          each.accountId === proposedBy ||
          each.accountId === decidedBy ||
          (each.partyId === partyId && TOLD.includes(each.role)),
      )
      .map(({ accountId }) => accountId),
  ),
];
