import type { Outcome } from "../domain/outcome";
import { Refusal, type RefusalCode } from "../domain/refusal";

export { Refusal } from "../domain/refusal";

/** The value of a rule's outcome, or its refusal thrown. */
export function orRefuse<T>(outcome: Outcome<T, RefusalCode>): T {
  if (!outcome.ok) throw new Refusal(outcome.code);
  return outcome.value;
}

/** What was looked up, or the refusal that a missing thing and a hidden one share. */
export async function orNotFound<T>(found: Promise<T | null>): Promise<T> {
  const value = await found;
  if (value === null) throw new Refusal("not-found");
  return value;
}
