// The second factor: a code that an app generates every thirty seconds (TOTP, RFC 6238), or a recovery code.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import {
  findSecondFactor as findFactor,
  removeSecondFactor,
  setSecondFactor,
  takePeriod,
  takeRecoveryCode,
} from "@/db/queries/second-factor";
import type { Standing } from "../domain/identity/standing";
import { readTerm } from "../domain/typed-text";
import { Refusal } from "./refusal";
import { recordSecurityEvent } from "./security-log";
import { type Barred, checkPassword, type Known, type TryOrigin, tryOnce } from "./sign-in";

export { findFactor };

const PERIOD_SECONDS = 30;
const RECOVERY_CODES = 10;

/** The secret for an app, and the codes to keep on paper. Nothing is stored until a code was typed. */
export interface NewFactor {
  /** In base32, as people type it into an app. */
  readonly secret: string;
  readonly recoveryCodes: string[];
}

const base32 = (bytes: number): string => new Secret({ buffer: arrayOf(bytes) }).base32;

function arrayOf(bytes: number): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes);
  new Uint8Array(buffer).set(randomBytes(bytes));
  return buffer;
}

const inFours = (text: string): string => text.match(/.{1,4}/g)?.join("-") ?? text;

/** A secret of 160 bits, and ten recovery codes of 120 bits each. */
export const newFactor = (): NewFactor => ({
  secret: base32(20),
  recoveryCodes: Array.from({ length: RECOVERY_CODES }, () => inFours(base32(15))),
});

const totp = (secret: string, email = ""): TOTP =>
  new TOTP({
    issuer: "Fukan",
    label: email,
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: PERIOD_SECONDS,
  });

/** The address that an app reads from a QR code. */
export const factorAddress = (secret: string, email: string): string =>
  totp(secret, email).toString();

/**
 * The thirty-second period that a code belongs to: the current one, the one before or the one after. null: the code is
 * wrong.
 */
function periodOf(secret: string, code: string): number | null {
  const timestamp = Date.now();
  const delta = totp(secret).validate({ token: code, window: 1, timestamp });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

const keyFrom = (installationSecret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", installationSecret, "", "fukan second factor", 32));

function encrypted(secret: string, accountId: string, installationSecret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFrom(installationSecret), iv);
  cipher.setAAD(Buffer.from(accountId));
  const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString("base64");
}

/** null: it was encrypted under another secret of the installation, or for another account. */
function decrypted(kept: string, accountId: string, installationSecret: string): string | null {
  const bytes = Buffer.from(kept, "base64");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyFrom(installationSecret),
    bytes.subarray(0, 12),
  );
  decipher.setAAD(Buffer.from(accountId));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

const digestOf = (recoveryCode: string): string =>
  createHash("sha256").update(recoveryCode).digest("hex");

/** Normalises a typed code: spaces, hyphens, full-width letters and case make no difference. */
const plain = (typed: string): string => readTerm(typed).toUpperCase().replaceAll(/[\s-]/g, "");

/** Checks a typed code and uses it up: no code works twice. */
async function takeCode(
  accountId: string,
  typed: string,
  installationSecret: string,
): Promise<boolean> {
  const code = plain(typed);
  if (code.length > 100) return false;
  if (!/^\d{6}$/.test(code)) return takeRecoveryCode(accountId, digestOf(inFours(code)));
  const kept = await findFactor(accountId);
  const secret = kept && decrypted(kept.secret, accountId, installationSecret);
  const period = secret && periodOf(secret, code);
  return typeof period === "number" && takePeriod(accountId, period);
}

/** Checks the code of an account whose password was right. Tries are limited like those of a password. */
export async function checkCode(
  accountId: string,
  typed: string,
  installationSecret: string,
  { address, deviceFor }: TryOrigin,
): Promise<Barred | { readonly ok: true }> {
  const tried = { key: `code ${accountId}`, address, device: deviceFor(accountId) };
  const result = await tryOnce(tried, () => takeCode(accountId, typed, installationSecret));
  if (!result.ok) await recordSecurityEvent("second-factor-failed", { accountId });
  return result;
}

/** What a person must type again to change how they sign in. The code is checked only if a second factor is set up. */
export interface Proof {
  readonly password: string;
  readonly code: string;
}

/** Why a person is not accepted as the owner of an account. */
export type NotOwner = Barred | { readonly ok: false; readonly code: "code-wrong" };

/** Checks that the signed-in person owns the account: by the password and, if there is a second factor, a code. */
export async function checkOwner(
  account: Standing["account"],
  { password, code }: Proof,
  installationSecret: string,
  origin: TryOrigin,
): Promise<Known | NotOwner> {
  const known = await checkPassword(account.email, password, origin);
  if (!known.ok || (await findFactor(account.id)) === null) return known;
  const coded = await checkCode(account.id, code, installationSecret, origin);
  if (coded.ok) return known;
  return coded.code === "try-limit" ? coded : { ok: false, code: "code-wrong" };
}

/**
 * Sets up a factor after one of its codes was typed, replacing any previous one. Refused: `code-wrong`,
 * `demonstration-account` (an account of the exercise).
 */
export async function confirmFactor(
  account: Standing["account"],
  { secret, recoveryCodes }: NewFactor,
  typed: string,
  installationSecret: string,
): Promise<void> {
  const period = periodOf(secret, plain(typed));
  if (period === null) throw new Refusal("code-wrong");
  const kept = encrypted(secret, account.id, installationSecret);
  if (!(await setSecondFactor(account.id, kept, period, recoveryCodes.map(digestOf))))
    throw new Refusal("demonstration-account");
  await recordSecurityEvent("second-factor-set", { accountId: account.id, actorId: account.id });
}

/** Removes the account's own second factor. */
export async function removeOwnFactor(account: Standing["account"]): Promise<void> {
  if (!(await removeSecondFactor(account.id))) throw new Refusal("nothing-changed");
  await recordSecurityEvent("second-factor-removed", {
    accountId: account.id,
    actorId: account.id,
  });
}
