// Setting a password: by its owner who knows the old one, or through a link that works once.
import { createHash } from "node:crypto";
import {
  changePassword,
  findPasswordHolder,
  findProjectNames,
  findResetLink,
  spendResetLink,
} from "@/db/queries/passwords";
import { judgePassword } from "../domain/identity/new-password";
import type { Standing } from "../domain/identity/standing";
import { commonPasswords } from "./common-passwords";
import { hashPassword } from "./password";
import { orRefuse, Refusal } from "./refusal";
import { checkOwner, type NotOwner, type Proof } from "./second-factor";
import type { Known, Whence } from "./sign-in";

interface Chosen {
  readonly password: string;
  readonly again: string;
}

/** The new password of an account; refuses what {@link judgePassword} refuses. */
async function judged(email: string, chosen: Chosen): Promise<string> {
  const [common, projects] = await Promise.all([commonPasswords(), findProjectNames(email)]);
  const isCommon = (text: string) => common.has(text);
  return orRefuse(judgePassword({ ...chosen, email, projects, isCommon }));
}

/**
 * Changes one's own password; every session of the account ends, and the answer says with what a new one begins.
 * Answers why when the old password or the code is wrong or must wait. Refuses a new password that may not be, the same as
 * before (nothing-changed), and an account of the demonstration (demonstration-account).
 */
export async function changeOwnPassword(
  account: Standing["account"],
  proof: Proof,
  chosen: Chosen,
  installationSecret: string,
  whence: Whence,
): Promise<Known | NotOwner> {
  if (account.demonstration) throw new Refusal("demonstration-account");
  if (proof.password === chosen.password) throw new Refusal("nothing-changed");
  // Before the check, which uses up the code that was typed.
  const password = await judged(account.email, chosen);
  // Read before the check: what is checked is then what is replaced, or nothing is.
  const holder = await findPasswordHolder(account.email);
  const checked = await checkOwner(account, proof, installationSecret, whence);
  if (!checked.ok) return checked;
  const newHash = await hashPassword(password);
  const epoch = await changePassword(account.id, holder?.passwordHash ?? "", newHash);
  if (epoch === null) throw new Refusal("conflict");
  return { ok: true, accountId: account.id, epoch };
}

/** By what a link is found: the link itself is kept nowhere. */
export const digestOfLink = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** The e-mail address for which a link sets the password; null when it does not work any more. */
export const findLink = (token: string): Promise<string | null> =>
  findResetLink(digestOfLink(token));

/**
 * Sets a password through a link and uses the link up; every session of the account ends. Answers the account.
 * Refuses a link that does not work any more (link-ended) and a password that may not be.
 */
export async function setPasswordByLink(token: string, chosen: Chosen): Promise<string> {
  const email = await findLink(token);
  if (email === null) throw new Refusal("link-ended");
  const newHash = await hashPassword(await judged(email, chosen));
  const accountId = await spendResetLink(digestOfLink(token), newHash);
  if (accountId === null) throw new Refusal("link-ended");
  return accountId;
}
