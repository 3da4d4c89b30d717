// Checks a typed password. A wrong one and an unknown account get the same answer after the same time.
import { findPasswordHolder } from "@/db/queries/passwords";
import { countTry, forgiveTries, noteEntered, type Tried } from "@/db/queries/tries";
import { MOST_PASSWORD_UNITS } from "../domain/identity/new-password";
import { waitBefore } from "../domain/identity/tries";
import { hashPassword, isPassword } from "./password";
import { recordSecurityEvent } from "./security-log";

let nobody: Promise<string> | undefined;

/** From where a password or a code is tried. */
export interface Whence {
  /** The network address, as the door in front says it. */
  readonly address: string;
  /** The device, if it has signed in to that account before; null: it has not. */
  readonly deviceFor: (accountId: string) => string | null;
  /** Whether this installation is an exercise. Anywhere else the public accounts of an exercise do not sign in. */
  readonly demonstration: boolean;
}

/** Why somebody is not let in; `seconds`: until the next try is checked. */
export type Barred =
  | { readonly ok: false; readonly code: "sign-in-failed" }
  | { readonly ok: false; readonly code: "try-limit"; readonly seconds: number };

export interface Known {
  readonly ok: true;
  readonly accountId: string;
  readonly epoch: number;
}

const failed = { ok: false, code: "sign-in-failed" } as const;

const LONGEST_EMAIL = 254;

const keyOf = (email: string): string => email.trim().toLowerCase();

/** Counts a try and checks it by `isRight`; a try that must wait is neither counted nor checked. */
export async function tryOnce(
  tried: Tried,
  isRight: () => Promise<boolean>,
): Promise<Barred | { readonly ok: true }> {
  const seconds = await countTry(tried, waitBefore);
  if (seconds > 0) return { ok: false, code: "try-limit", seconds };
  if (!(await isRight())) return failed;
  await forgiveTries(tried);
  return { ok: true };
}

/** Answers the account of an e-mail address and a password; tries are limited (docs/decisions/0021). */
export async function checkPassword(
  email: string,
  password: string,
  whence: Whence,
): Promise<Known | Barred> {
  const key = keyOf(email);
  const tooLong = key.length > LONGEST_EMAIL || password.length > MOST_PASSWORD_UNITS;
  if (/\0|\p{Cs}/u.test(key) || tooLong) return failed;
  const found = await findPasswordHolder(key);
  const holder = found?.demonstration && !whence.demonstration ? null : found;
  const device = holder === null ? null : whence.deviceFor(holder.id);
  nobody ??= hashPassword("nobody has this password");
  const kept = holder?.passwordHash ?? (await nobody);
  const result = await tryOnce(
    { key, address: whence.address, device },
    async () => (await isPassword(kept, password)) && typeof holder?.passwordHash === "string",
  );
  if (result.ok && holder !== null) return { ok: true, accountId: holder.id, epoch: holder.epoch };
  const barred = result.ok ? failed : result;
  const kind = barred.code === "try-limit" ? "sign-in-limited" : "sign-in-failed";
  await recordSecurityEvent(kind, { accountId: holder?.id });
  return barred;
}

/** Notes that an account has signed in from an address, which from then on is no stranger's. */
export const noteSignedIn = (accountId: string, address: string): Promise<void> =>
  noteEntered({ key: accountId, address });
