// What was frozen with a proposal and sealed with its decisions, as files for those who check it outside.
import { findProposal, isOfRecord, isOrder, listApprovals } from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import { frozenText } from "../domain/proposals/frozen";
import { type Asked, projectOf } from "./asked";
import { orNotFound, Refusal } from "./refusal";

/** The text that the digest covers, for those who want to recompute it outside. */
export async function readFrozen(asked: Asked, number: number) {
  const proposal = await readIn(asked.scope, (db) =>
    orNotFound(findProposal(db, projectOf(asked), number)),
  );
  if (!isOrder(proposal) && !isOfRecord(proposal)) throw new Refusal("not-found");
  return { text: frozenText(proposal), digest: proposal.digest };
}

/** The text and digest of the decision on one step. A step without a sealed decision is not found. */
export async function readSealed(asked: Asked, number: number, step: number) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const { id } = await orNotFound(findProposal(db, projectId, number));
    const decided = (await listApprovals(db, projectId, id)).find((each) => each.step === step);
    const { sealed = null, seal = null } = decided ?? {};
    if (sealed === null || seal === null) throw new Refusal("not-found");
    return { text: sealed, digest: seal };
  });
}
