// Sets a password: by its owner, who knows the old one, or through a single-use link.
import { createHash } from "node:crypto";
import {
  changePassword,
  findPasswordHolder,
  findProjectNames,
  findResetLink,
  type OpenLink,
  spendResetLink,
} from "@/db/queries/passwords";
import { judgePassword } from "../domain/identity/new-password";
import type { Standing } from "../domain/identity/standing";
import { commonPasswords } from "./common-passwords";
import { hashPassword } from "./password";
import { orRefuse, Refusal } from "./refusal";
import { checkOwner, type NotOwner, type Proof } from "./second-factor";
import type { Known, TryOrigin } from "./sign-in";

interface Chosen {
  readonly password: string;
  readonly again: string;
}

/** The hash of an account's new password. Refused: as in {@link judgePassword}. */
async function judged(email: string, chosen: Chosen): Promise<string> {
  const [common, projects] = await Promise.all([commonPasswords(), findProjectNames(email)]);
  const isCommon = (text: string) => common.has(text);
  return orRefuse(judgePassword({ ...chosen, email, projects, isCommon }));
}

/**
 * Changes the account's own password and ends all its sessions. Returns what a new session needs, or why not if the old
 * password or the code is wrong or must wait. Refused: an unacceptable new password, the same password as before
 * (`nothing-changed`), and an account of the exercise (`demonstration-account`).
 */
export async function changeOwnPassword(
  account: Standing["account"],
  proof: Proof,
  chosen: Chosen,
  installationSecret: string,
  origin: TryOrigin,
): Promise<Known | NotOwner> {
  if (account.demonstration) throw new Refusal("demonstration-account");
  if (proof.password === chosen.password) throw new Refusal("nothing-changed");
  // Judge the new password before the check, which uses up the typed code.
  const password = await judged(account.email, chosen);
  // Read before the check, so that the password that is replaced is the one that was checked.
  const holder = await findPasswordHolder(account.email);
  const checked = await checkOwner(account, proof, installationSecret, origin);
  if (!checked.ok) return checked;
  const newHash = await hashPassword(password);
  const epoch = await changePassword(account.id, holder?.passwordHash ?? "", newHash);
  if (epoch === null) throw new Refusal("conflict");
  return { ok: true, accountId: account.id, epoch };
}

/** The digest by which a link is found. The link itself is not stored. */
export const digestOfLink = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** The account whose password a link sets, and to what it invites. null: the link no longer works. */
export const findLink = (token: string): Promise<OpenLink | null> =>
  findResetLink(digestOfLink(token));

/**
 * Sets a password through a link, invalidates the link and ends every session of the account. Returns the account.
 * Refused: `link-ended` (the link no longer works), and an unacceptable password.
 */
export async function setPasswordByLink(token: string, chosen: Chosen): Promise<string> {
  const link = await findLink(token);
  if (link === null) throw new Refusal("link-ended");
  const newHash = await hashPassword(await judged(link.email, chosen));
  const accountId = await spendResetLink(digestOfLink(token), newHash);
  if (accountId === null) throw new Refusal("link-ended");
  return accountId;
}
