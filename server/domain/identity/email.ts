// An e-mail address as an account is known by it: without capitals, and short enough to be one.
import { accept, type Outcome, refuse } from "../outcome";

const LONGEST = 254;
const ADDRESS = /^[^\s@\p{Cc}<>,;"]+@[^\s@\p{Cc}<>,;"]+$/u;

/** The address as it is stored. Refused: `email-malformed`. */
export function readEmail(typed: string): Outcome<string, "email-malformed"> {
  const email = typed.normalize("NFKC").trim().toLowerCase();
  return email.length <= LONGEST && ADDRESS.test(email) ? accept(email) : refuse("email-malformed");
}
