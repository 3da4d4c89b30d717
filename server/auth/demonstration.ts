// The sign-ins that the demonstration offers on its own sign-in page; none anywhere else.
import { env } from "../env";
import { PERSONAS, type PersonaKey } from "../record/personas";

export interface OfferedSignIn {
  readonly key: PersonaKey;
  readonly email: string;
  readonly password: string;
}

/** One sign-in a role; none unless this is a demonstration. */
export const offeredSignIns = (): readonly OfferedSignIn[] =>
  env().FUKAN_DEMONSTRATION
    ? PERSONAS.map(({ key, email, password }) => ({ key, email, password }))
    : [];
