// The conditions of an approval: what was shown, who accepted it, and what does not begin before.
import { acceptCondition, findCondition, showConditionMet } from "@/db/queries/conditions";
import { listDeputies } from "@/db/queries/proposals";
import { canonical } from "../domain/canonical";
import type { Asker } from "../domain/identity/standing";
import { acceptable, showable } from "../domain/proposals/condition";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";

interface About extends Known {
  readonly conditionId: string;
  /** What shows that it is met. */
  readonly shown?: Words | undefined;
}

/** The condition, locked, with whether its approval stands or is still being decided. */
async function lockCondition({ db, projectId }: Work, id: string) {
  const condition = await orNotFound(findCondition(db, projectId, id));
  return { ...condition, stands: condition.status === "open" || condition.status === "approved" };
}

/**
 * Shows that a condition is met. It counts once somebody else has accepted it. Refused: `words-missing`, `conflict` (it is
 * met, or its proposal was not approved), `condition-not-yours`.
 */
export const showCondition = (asker: Asker, input: About) =>
  act(asker, "condition.show", { ...input, does: "show" }, async (work) => {
    const { db, projectId, today } = work;
    const condition = await lockCondition(work, input.conditionId);
    orRefuse(showable(condition, asker.membership.role));
    const { shown } = input;
    if (shown === undefined) throw new Refusal("words-missing");
    await showConditionMet(db, projectId, condition.id, {
      shown,
      shownBy: asker.account.id,
      shownOn: today,
    });
    return {
      kind: "condition-shown",
      body: { words: condition.words, number: condition.number, shown },
      subject: { kind: "condition", id: condition.id },
      partyId: condition.partyId,
    };
  });

/**
 * Accepts that a condition is met. Refused: `conflict` (it was accepted before, or its proposal was not approved),
 * `own-showing`, `acceptance-not-yours` (another role was named, and the asker is not its deputy), `words-missing` (nothing
 * was shown), `record-changed` (something else was shown since).
 */
export const meetCondition = (
  asker: Asker,
  input: About & {
    /** What the page showed of it. Absent: the page does not say. */
    readonly seen?: Words | null | undefined;
  },
) =>
  act(asker, "condition.meet", { ...input, does: "meet" }, async (work) => {
    const { db, projectId, today } = work;
    const condition = await lockCondition(work, input.conditionId);
    if (input.seen !== undefined && canonical(input.seen) !== canonical(condition.shown))
      throw new Refusal("record-changed");
    const own = input.shown;
    const by = asker.account.id;
    const person = { accountId: by, role: asker.membership.role, says: own !== undefined };
    const deputies = await listDeputies(db, projectId);
    const acceptedFor = orRefuse(acceptable(condition, person, deputies, today));
    await acceptCondition(db, projectId, condition.id, {
      metOn: today,
      metBy: by,
      acceptedFor,
      ...(own !== undefined && { shown: own, shownBy: by, shownOn: today }),
    });
    const shown = own ?? condition.shown;
    return {
      kind: "condition-met",
      body: {
        words: condition.words,
        number: condition.number,
        ...(shown !== null && { shown }),
        ...(acceptedFor !== null && { deputy: true, role: acceptedFor }),
      },
      subject: { kind: "condition", id: condition.id },
      partyId: condition.partyId,
    };
  });
