// A party that others name as answering for a risk or for quality is asked whether it agrees (seed 2(1)①③).
import { accept, type Outcome, refuse } from "../outcome";
import type { Words } from "../words";

/** What a party is asked to answer for: the risk of a test left out, or the final quality of a task. */
export type Undertaken = "risk" | "quality";

/** The answer of the party that was named. */
export type UndertakingAnswer = "awaited" | "accepted" | "declined";

export interface Naming {
  /** The party that is named; null: nobody. */
  readonly named: string | null;
  /** The party of whoever names it. */
  readonly by: string;
  /** A source states that it has agreed, or the record is being replayed. */
  readonly known: boolean;
}

/** Whether a named party must be asked; null if it named itself, or if its agreement is known. */
export const undertakenBy = ({ named, by, known }: Naming): "awaited" | null =>
  named === null || named === by || known ? null : "awaited";

/**
 * A party's answer to being named. Refused: `not-found` (another party was named, or none), `decided-already`,
 * `reason-missing` (it declines without a reason).
 */
export function answerTo(
  asked: { readonly named: string | null; readonly answer: UndertakingAnswer | null },
  by: string,
  accepts: boolean,
  reason: Words | undefined,
): Outcome<
  { readonly answer: "accepted" | "declined"; readonly reason: Words | null },
  "not-found" | "decided-already" | "reason-missing"
> {
  if (asked.named !== by) return refuse("not-found");
  if (asked.answer !== "awaited") return refuse("decided-already");
  if (accepts) return accept({ answer: "accepted", reason: null });
  return reason === undefined ? refuse("reason-missing") : accept({ answer: "declined", reason });
}
