// Checks a password; a wrong one and an unknown account take the same time.
import { beginSignIn, endSignIn } from "@/db/queries/standing";
import { hashPassword, isPassword } from "../services/password";

let nobody: Promise<string> | undefined;

export type SignIn =
  | { readonly ok: true; readonly accountId: string; readonly epoch: number }
  | { readonly ok: false; readonly code: "try-limit" | "sign-in-failed" };

/** Checks an address and a password. Tries are limited per account and per address of the caller. */
export async function signIn(email: string, password: string, address: string): Promise<SignIn> {
  if (email.includes("\0") || email.length > 254 || password.length > 1024)
    return { ok: false, code: "sign-in-failed" };
  const started = await beginSignIn(email, address);
  if (!started.allowed) return { ok: false, code: "try-limit" };
  nobody ??= hashPassword("nobody has this password");
  const right = await isPassword(started.passwordHash ?? (await nobody), password);
  if (!right || started.id === null || started.epoch === null || started.passwordHash === null) {
    return { ok: false, code: "sign-in-failed" };
  }
  await endSignIn(email);
  return { ok: true, accountId: started.id, epoch: started.epoch };
}
