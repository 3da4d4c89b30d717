// Signing in with a password: the door between a form and the check.
import { headers } from "next/headers";
import { type Barred, checkPassword, noteSignedIn, type Whence } from "../services/sign-in";
import { deviceOfAccount, rememberDevice } from "./device";
import { beginSession } from "./session";

/** From where this request comes. */
export const whence = async (): Promise<Whence> => ({
  address: (await headers()).get("x-fukan-address") ?? "",
  deviceFor: await deviceOfAccount(),
});

/** Signs in with an e-mail address and a password, or answers why not. */
export async function enter(
  email: string,
  password: string,
): Promise<Barred | { readonly ok: true }> {
  const from = await whence();
  const result = await checkPassword(email, password, from);
  if (!result.ok) return result;
  if (!(await beginSession(result))) return { ok: false, code: "sign-in-failed" };
  await noteSignedIn(result.accountId, from.address);
  await rememberDevice(result.accountId);
  return { ok: true };
}
