// The device cookie lists accounts that have signed in with this browser. It grants no access; it only keeps strangers'
// wrong tries from locking out the owner (docs/decisions/0021).
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { sealedCookie } from "./sealed-cookie";

const A_YEAR = 365 * 24 * 60 * 60;
const MOST_ACCOUNTS = 8;

export const deviceCookie = sealedCookie(
  "fukan-device",
  A_YEAR,
  z.object({ device: z.uuid(), accountIds: z.array(z.uuid()).max(MOST_ACCOUNTS) }),
);

/**
 * Returns a function that gives this device's number for an account that has signed in here, and null for any other
 * account.
 */
export async function deviceOfAccount(): Promise<(accountId: string) => string | null> {
  const known = await deviceCookie.read();
  return (accountId) => (known?.accountIds.includes(accountId) ? known.device : null);
}

/** Remembers that this device has signed in to an account. The eight latest accounts are kept. */
export async function rememberDevice(accountId: string): Promise<void> {
  const known = await deviceCookie.read();
  const others = known?.accountIds.filter((id) => id !== accountId) ?? [];
  const accountIds = [accountId, ...others].slice(0, MOST_ACCOUNTS);
  await deviceCookie.write({ device: known?.device ?? randomUUID(), accountIds });
}
