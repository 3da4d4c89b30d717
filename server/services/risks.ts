// Each party confirms in its own words that it knows the risk of a test that is left out. That is no acceptance of
// responsibility (2(1)①).
import { insertAcknowledgement } from "@/db/queries/acknowledgements";
import { listSharedKnowledge } from "@/db/queries/coverage";
import * as keys from "@/db/queries/keys";
import { lockRisk } from "@/db/queries/risks";
import { showingDrafted } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import { writerOf } from "../domain/proposals/writer";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, Refusal } from "./refusal";

/**
 * Says for the asker's own party, in its own words, that it has read and understood a risk; an adviser speaks apart from
 * the party. Refused: `words-missing`, `words-copied` (they are those of the waiver), `decided-already` (it has been said,
 * or the build is verified), `not-found`.
 */
export const confirmRisk = (
  asker: Asker,
  input: Known & { readonly waiver: string; readonly words?: Words | undefined },
) =>
  act(asker, "acknowledgement.give", input, async ({ db, projectId, marks }) => {
    const { partyId, partyName } = asker.membership;
    const { words } = input;
    const waiver = await orNotFound(
      showingDrafted(db, () => lockRisk(db, projectId, input.waiver)),
    );
    const said = await listSharedKnowledge(db, projectId, { waiver: waiver.id });
    const advises = asker.membership.role === "adviser";
    const spoken = said.some(
      (each) => each.partyId === partyId && (each.role === "adviser") === advises,
    );
    if (spoken || waiver.verified) throw new Refusal("decided-already");
    if (words === undefined) throw new Refusal("words-missing");
    if (isCopied(words, waiver.risk)) throw new Refusal("words-copied");
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
      partyId: asker.membership.whole ? null : partyId,
    };
  });

/** Whether one of the texts is the other's, but for its spaces. */
const isCopied = (words: Words, risk: Words | null): boolean =>
  (["ja", "en"] as const).some((locale) => {
    const text = words[locale];
    return text !== undefined && writerOf(text, risk?.[locale] ?? "") === "record";
  });
