// Whoever sees a task reads its thread, and those concerned are told of what is new in it (seed 2(1)③).
import type { Role } from "../identity/roles";
import { accept, type Outcome, refuse } from "../outcome";

/** What determines whom the thread of a task concerns. */
export interface Thread {
  /** The task's vendor. */
  readonly partyId: string;
  /** The party that directed the task; null: nobody is on record. */
  readonly directedBy: string | null;
  /** The account of the member who does the task; null: nobody was named. */
  readonly assignee: string | null;
  /** Whether the reader has written in the thread. */
  readonly wrote: boolean;
}

export interface ThreadReader {
  readonly accountId: string;
  readonly role: Role;
  readonly partyId: string;
  /** Of a vendor: the parties whose work it answers for. */
  readonly parties: readonly string[];
}

/** The roles that answer for what their party directs. */
const DIRECTS: readonly Role[] = ["official", "vendor_manager"];

/**
 * Whether a thread concerns a reader: those who directed the task, the managers of its vendor and of the vendors above, the
 * one who does it, and everybody who has written in the thread.
 */
export const concerns = (
  { partyId, directedBy, assignee, wrote }: Thread,
  reader: ThreadReader,
): boolean =>
  wrote ||
  assignee === reader.accountId ||
  (directedBy === reader.partyId && DIRECTS.includes(reader.role)) ||
  (reader.role === "vendor_manager" && reader.parties.includes(partyId));

/** Whether a person may withdraw a comment. Refused: `comment-not-yours`, `conflict` (it is withdrawn). */
export function withdrawable(
  comment: { readonly accountId: string; readonly withdrawn: boolean },
  accountId: string,
): Outcome<true, "comment-not-yours" | "conflict"> {
  if (comment.accountId !== accountId) return refuse("comment-not-yours");
  return comment.withdrawn ? refuse("conflict") : accept(true);
}

/** A party with its place in the tree of subcontracts. */
interface Placed {
  readonly id: string;
  readonly kind: string;
}

/** The parties that see the thread of a vendor's task: the ministry's side, the vendor, and the vendors above it. */
export const readersOf = <P extends Placed>(
  parties: readonly P[],
  /** The vendors from the prime contractor down to the task's own. */
  chain: readonly string[],
): readonly P[] => {
  const vendors = chain.flatMap((id) => parties.find((party) => party.id === id) ?? []);
  return [...parties.filter(({ kind }) => kind === "ministry" || kind === "office"), ...vendors];
};
