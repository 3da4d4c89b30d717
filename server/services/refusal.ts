import type { Outcome } from "../domain/outcome";
import { Refusal, type RefusalCode } from "../domain/refusal";

export { Refusal } from "../domain/refusal";

/** Returns the value of a domain outcome, or throws its refusal. */
export function orRefuse<T>(outcome: Outcome<T, RefusalCode>): T {
  if (!outcome.ok) throw new Refusal(outcome.code);
  return outcome.value;
}

/** Returns what was looked up, or throws the same refusal for what is missing and what is hidden. */
export async function orNotFound<T>(found: Promise<T | null>): Promise<T> {
  const value = await found;
  if (value === null) throw new Refusal("not-found");
  return value;
}
