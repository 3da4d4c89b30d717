// The conditions of an approval, and whether they were met.
import { findCondition, markConditionMet } from "@/db/queries/proposals";
import type { Asker } from "../domain/identity/standing";
import { act, type Known } from "./act";
import { orNotFound, Refusal } from "./refusal";

/** Marks a condition as met. Refused: `conflict` (it was marked before, or its proposal was not approved). */
export const meetCondition = (asker: Asker, input: Known & { readonly conditionId: string }) =>
  act(asker, "condition.meet", input, async ({ db, projectId, today }) => {
    const condition = await orNotFound(findCondition(db, projectId, input.conditionId));
    const stands = condition.status === "open" || condition.status === "approved";
    if (!stands || !(await markConditionMet(db, projectId, condition.id, today)))
      throw new Refusal("conflict");
    return {
      kind: "condition-met",
      body: { words: condition.words, number: condition.number },
      subject: { kind: "condition", id: condition.id },
      partyId: condition.partyId,
    };
  });
