// A vendor confirms that it knows the risk of a test that was left out. That is no acceptance of responsibility (2(1)①).
import { insertAcknowledgement } from "@/db/queries/acknowledgements";
import * as keys from "@/db/queries/keys";
import { listRisksLeft, lockRisk } from "@/db/queries/risks";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, Refusal } from "./refusal";

/**
 * Says for the asker's own party, in its own words, that it has read and understood a risk. Refused: `words-missing`,
 * `decided-already` (the party has said so, or the build is verified), `not-found`.
 */
export const confirmRisk = (
  asker: Asker,
  input: Known & { readonly waiver: string; readonly words?: Words | undefined },
) =>
  act(asker, "acknowledgement.give", input, async ({ db, projectId, marks }) => {
    const { partyId, partyName } = asker.membership;
    const { words } = input;
    const waiver = await orNotFound(lockRisk(db, projectId, input.waiver));
    const left = await listRisksLeft(db, projectId, partyId);
    if (left.every(({ id }) => id !== waiver.id)) throw new Refusal("decided-already");
    if (words === undefined) throw new Refusal("words-missing");
    const member = await orNotFound(keys.findMemberOfAccount(db, projectId, asker.account.id));
    await insertAcknowledgement(db, {
      projectId,
      partyId,
      memberId: member.id,
      subjectKind: "waiver",
      subjectId: waiver.id,
      illustrative: marks.illustrative,
      words,
    });
    return {
      kind: "risk-confirmed",
      body: { party: partyName, words },
      subject: { kind: "waiver", id: waiver.id },
      releaseId: waiver.releaseId,
      partyId,
    };
  });
