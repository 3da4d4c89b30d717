// One thing that waits for somebody.
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";
import type { Decider } from "../proposals/approval";
import type { Words } from "../words";

/**
 * What is waited for: the decision of a step of a proposal, the vendor's opinion on it, an answer to a question about it,
 * a vendor's receipt of an approved order, a reply to a vendor that received it with a reservation or asked about it, the
 * end of a stop of one, what becomes of a counter-proposal, what shows that the conditions of an approval are met, their
 * acceptance, an answer to a request for a change, a party for which a vendor's work has stopped, work that can go on because its test environment is ready, a vendor's word that it knows the
 * risk of an omitted test, the acceptance of a responsibility, the receipt of an instruction in the receiver's own words, the
 * sender's word whether it was understood, the answer of a level to which a report was raised, the next review, a party's
 * word on what a test environment is for, and the reader's look at new comments.
 */
export const WAIT_KINDS = [
  "decision",
  "opinion",
  "answer",
  "receipt",
  "reservation",
  "question",
  "hold",
  "counter",
  "condition",
  "acceptance",
  "change",
  "stuck",
  "resumable",
  "risk",
  "undertaking",
  "instruction",
  "restatement",
  "escalation",
  "review",
  "purpose",
  "comment",
] as const;
/** What an open proposal waits for, the weightiest first. */
export const PROPOSAL_WAITS = ["decision", "opinion", "answer"] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

export interface WaitReader extends Decider {
  readonly partyId: string;
  /** Of a vendor: the parties whose work it answers for. Of others: empty. */
  readonly parties: readonly string[];
}

/** One thing that waits for somebody. */
export interface Wait {
  readonly kind: WaitKind;
  /** The proposal, the request or the record with the responsibility. */
  readonly id: string;
  /** The vendor that waits for a reply. Absent: it is not about a vendor's question. */
  readonly asker?: Words;
  /** Whom it waits for; either part may be null, never both unless nobody is known. */
  readonly awaited: { readonly role: Role | null; readonly party: Words | null };
  readonly since: Day;
  /** The last day on which it is in time; null: no day was set. */
  readonly dueOn: Day | null;
  /** How often whoever asked has reminded, and when last. Absent: never. */
  readonly reminded?: { readonly times: number; readonly on: Day };
}

/** A wait, and whether a reader is the one it waits for. */
export interface Open extends Wait {
  readonly isFor: (reader: WaitReader) => boolean;
}
