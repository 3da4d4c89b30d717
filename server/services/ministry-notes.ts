// A note on a proposal that never reaches a vendor.
import { insertNote } from "@/db/queries/ministry-notes";
import { findProposal } from "@/db/queries/proposals";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { aboutProposal } from "./about-proposal";
import { act, type Known } from "./act";
import { orNotFound, Refusal } from "./refusal";

interface Note extends Known {
  /** The proposal's number. */
  readonly number: number;
  readonly words?: Words | undefined;
}

/**
 * Writes a note for the ministry and its adviser. Row-level security shows the note and its line in the record only to
 * those who see the whole project. Refused: `words-missing`.
 */
export const writeNote = (asker: Asker, input: Note) =>
  act(asker, "order.note", input, async ({ db, projectId }) => {
    const proposal = await orNotFound(findProposal(db, projectId, input.number));
    if (input.words === undefined) throw new Refusal("words-missing");
    const { partyId } = asker.membership;
    await insertNote(db, {
      projectId,
      partyId,
      proposalId: proposal.id,
      accountId: asker.account.id,
      words: input.words,
    });
    return {
      kind: "ministry-noted",
      body: {
        ...(await aboutProposal(db, projectId, proposal)),
        number: proposal.number,
        words: input.words,
      },
      subject: { kind: "proposal", id: proposal.id },
      partyId,
    };
  });
