// The sign-ins that a demonstration offers on its sign-in page.
import { env } from "../env";
import { PERSONAS, type PersonaKey } from "../record/personas";

export interface OfferedSignIn {
  readonly key: PersonaKey;
  readonly email: string;
  readonly password: string;
}

/** One sign-in per role. Empty unless this is a demonstration. */
export const offeredSignIns = (): readonly OfferedSignIn[] =>
  env().FUKAN_DEMONSTRATION
    ? PERSONAS.map(({ key, email, password }) => ({ key, email, password }))
    : [];
