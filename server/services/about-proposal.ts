// How the lines of a proposal call it: by the vendor whose queue it is, or by the record.
import * as keys from "@/db/queries/keys";
import { isOfRecord, type ProposalRow } from "@/db/queries/proposals";
import type { Reader } from "@/db/scope";
import type { AboutProposal } from "../domain/events/event";
import { orNotFound } from "./refusal";

export async function aboutProposal(
  db: Reader,
  projectId: string,
  proposal: ProposalRow,
): Promise<AboutProposal> {
  if (isOfRecord(proposal)) return { record: proposal.recordKind, title: proposal.content.title };
  const party = await orNotFound(keys.findParty(db, projectId, proposal.partyId ?? ""));
  return { party: party.name };
}
