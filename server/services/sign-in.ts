// Checks a typed password. A wrong one and an unknown account get the same answer after the same time.
import { findPasswordHolder } from "@/db/queries/passwords";
import { countTry, forgiveTries, noteEntered, type Tried } from "@/db/queries/tries";
import { MOST_PASSWORD_UNITS } from "../domain/identity/new-password";
import { waitBefore } from "../domain/identity/tries";
import { hashPassword, isPassword } from "./password";
import { recordSecurityEvent } from "./security-log";

let nobody: Promise<string> | undefined;

/** Where a password or code is tried from. */
export interface TryOrigin {
  /** The network address, as reported by the HTTP server. */
  readonly address: string;
  /** The device, if it has signed in to that account before, otherwise null. */
  readonly deviceFor: (accountId: string) => string | null;
  /** Whether this installation is an exercise. The public accounts of the exercise cannot sign in anywhere else. */
  readonly demonstration: boolean;
}

/** Why a person is not let in. `seconds`: how long until the next try is checked. */
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

/** Counts a try and checks it with `isRight`. A try that must wait is neither counted nor checked. */
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

/** Returns the account for an e-mail address and a password. Tries are limited (docs/decisions/0021). */
export async function checkPassword(
  email: string,
  password: string,
  origin: TryOrigin,
): Promise<Known | Barred> {
  const key = keyOf(email);
  const tooLong = key.length > LONGEST_EMAIL || password.length > MOST_PASSWORD_UNITS;
  if (/\0|\p{Cs}/u.test(key) || tooLong) return failed;
  const found = await findPasswordHolder(key);
  const holder = found?.demonstration && !origin.demonstration ? null : found;
  const device = holder === null ? null : origin.deviceFor(holder.id);
  nobody ??= hashPassword("nobody has this password");
  const kept = holder?.passwordHash ?? (await nobody);
  const result = await tryOnce(
    { key, address: origin.address, device },
    async () => (await isPassword(kept, password)) && typeof holder?.passwordHash === "string",
  );
  if (result.ok && holder !== null) return { ok: true, accountId: holder.id, epoch: holder.epoch };
  const barred = result.ok ? failed : result;
  const kind = barred.code === "try-limit" ? "sign-in-limited" : "sign-in-failed";
  await recordSecurityEvent(kind, { accountId: holder?.id });
  return barred;
}

/** Records that an account has signed in from an address, so that the address is known from then on. */
export const noteSignedIn = (accountId: string, address: string): Promise<void> =>
  noteEntered({ key: accountId, address });
