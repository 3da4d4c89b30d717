// The rules for a new password (OWASP ASVS 5.0, 6.2): long, not common, and without the names of its account.
import { accept, type Outcome, refuse } from "../outcome";
import { composed } from "../typed-text";

/** Counted as people see characters, so that 語 and が each count once. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 1024;
/** A text with more UTF-16 units is refused, both when a password is chosen and when one is checked. */
export const MOST_PASSWORD_UNITS = 8 * LONGEST_PASSWORD;
/** Shorter names occur in too many ordinary words. */
const SHORTEST_NAME = 3;
const PRODUCT = ["fukan", "俯瞰"];

const characters = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** How many characters a person sees in a text. */
export const charactersIn = (text: string): number => [...characters.segment(text)].length;

export interface NewPassword {
  readonly password: string;
  /** The password typed a second time. */
  readonly again: string;
  readonly email: string;
  /** The names of the account's projects. */
  readonly projects: readonly string[];
  /** Whether a text in lower case is on the list of common passwords. */
  readonly isCommon: (text: string) => boolean;
}

export type PasswordRefusal =
  | "password-short"
  | "password-long"
  | "password-differs"
  | "password-common"
  | "password-has-account"
  | "password-has-name";

/** A text in the form for comparison: full-width and capital letters make no difference. */
const plainly = (text: string): string => composed(text, "NFKC").toLowerCase();

/** One character, or a group of two to four, repeated: 111111111111, abcabcabcabc. */
const REPEATED = /^(.{1,4})\1+.{0,3}$/su;

/**
 * Accepts a new password as it was typed. Refused: `password-short` (fewer than 12 characters), `password-long` (more
 * than 1,024), `password-differs` (typed differently the second time), `password-common`, `password-has-account`
 * (contains the account's e-mail address or its name part), `password-has-name` (contains a name of this product or of
 * a project of the account).
 */
export function judgePassword({
  password,
  again,
  email,
  projects,
  isCommon,
}: NewPassword): Outcome<string, PasswordRefusal> {
  // Counting the characters of such a text would take long.
  if (password.length > MOST_PASSWORD_UNITS) return refuse("password-long");
  const length = charactersIn(password);
  if (length < SHORTEST_PASSWORD) return refuse("password-short");
  if (length > LONGEST_PASSWORD) return refuse("password-long");
  if (password !== again) return refuse("password-differs");
  const plain = plainly(password);
  if (REPEATED.test(plain) || isCommon(plain)) return refuse("password-common");
  const holds = (names: readonly string[]) =>
    names.map(plainly).some((name) => name.length >= SHORTEST_NAME && plain.includes(name));
  if (holds(email.split("@", 1))) return refuse("password-has-account");
  if (PRODUCT.some((name) => plain.includes(name)) || holds(projects))
    return refuse("password-has-name");
  return accept(password);
}
