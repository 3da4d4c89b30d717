// Locks a proposal together with what its approval changes.
import { findProposalSubject } from "@/db/queries/proposals";
import type { Work } from "./act";
import type { HeldProposal } from "./held-proposal";
import { holdOrderProposal } from "./order-proposal";
import { holdRecordProposal } from "./record-proposal";
import { orNotFound } from "./refusal";

/** The proposal, locked together with what its approval changes, until the transaction ends. */
export async function holdProposal(work: Work, number: number): Promise<HeldProposal> {
  const { db, projectId } = work;
  const subject = await orNotFound(findProposalSubject(db, projectId, number));
  return subject.recordKind === null && subject.partyId !== null
    ? holdOrderProposal(work, number, subject.partyId)
    : holdRecordProposal(work, number);
}
