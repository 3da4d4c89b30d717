// An open proposal waits for somebody, and that person is told before the deadline (seed 2(1)③, 2(2)③).
import type { Day } from "../calendar/day";
import type { RemarkKind } from "../events/event";
import type { Decidable, Decider, Deputy } from "./approval";
import { decidableBy } from "./approval";

/** A remark on a proposal. */
export interface Said {
  readonly kind: RemarkKind;
  readonly accountId: string;
}

/** Whether somebody has asked for the vendor's opinion and the vendor has not given one since. */
export function opinionIsAsked(said: readonly Said[]): boolean {
  const last = said.findLast(({ kind }) => kind === "opinion_asked" || kind === "opinion");
  return last?.kind === "opinion_asked";
}

/** The person whose question nobody else has answered since; null: there is none. */
export function askerLeftWaiting(said: readonly Said[]): string | null {
  const last = said.findLast(({ kind }) => kind === "question" || kind === "answer");
  return last?.kind === "question" ? last.accountId : null;
}

export type WaitingFor = "decision" | "opinion" | "answer";

/** What an open proposal waits for from one person; `parties`: those whose work a vendor answers for. */
export function waitsFor(
  proposal: Decidable & { readonly partyId: string; readonly said: readonly Said[] },
  reader: Decider & { readonly parties: readonly string[] },
  deputies: readonly Deputy[],
  today: Day,
): WaitingFor | null {
  if (proposal.status !== "open") return null;
  if (decidableBy(proposal, reader, deputies, today).ok) return "decision";
  const ofVendor = reader.role === "vendor_manager" && reader.parties.includes(proposal.partyId);
  if (ofVendor && opinionIsAsked(proposal.said)) return "opinion";
  const asker = askerLeftWaiting(proposal.said);
  const owesAnswer = reader.accountId === proposal.proposedBy || ofVendor;
  return asker !== null && asker !== reader.accountId && owesAnswer ? "answer" : null;
}
