// What the remarks on an open proposal still ask for (seed 2(1)③, 2(2)③).
import type { RemarkKind } from "../events/event";

/** A remark on a proposal. */
export interface Said {
  readonly kind: RemarkKind;
  readonly accountId: string;
}

/** The request for the vendor's opinion that the vendor has not answered since. null: there is none. */
export function opinionAsked<S extends Said>(said: readonly S[]): S | null {
  const last = said.findLast(({ kind }) => kind === "opinion_asked" || kind === "opinion");
  return last?.kind === "opinion_asked" ? last : null;
}

/** The last question, if it has no answer yet. null: no question is open. */
export function questionLeft<S extends Said>(said: readonly S[]): S | null {
  const last = said.findLast(({ kind }) => kind === "question" || kind === "answer");
  return last?.kind === "question" ? last : null;
}
