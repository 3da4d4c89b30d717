// Sign-in with a password: connects the form to the check.
import { headers } from "next/headers";
import { z } from "zod";
import { env } from "../env";
import { findFactor } from "../services/second-factor";
import { type Barred, checkPassword, noteSignedIn, type TryOrigin } from "../services/sign-in";
import { deviceOfAccount, rememberDevice } from "./device";
import { sealedCookie } from "./sealed-cookie";
import { beginSession } from "./session";

/** Where this request comes from. */
export const tryOrigin = async (): Promise<TryOrigin> => ({
  address: (await headers()).get("x-fukan-address") ?? "",
  deviceFor: await deviceOfAccount(),
  demonstration: env().FUKAN_DEMONSTRATION === true,
});

const FIVE_MINUTES = 5 * 60;

/** The state between a right password and the code of the second factor. */
export const codeStep = sealedCookie(
  "fukan-code-step",
  FIVE_MINUTES,
  z.object({ accountId: z.uuid(), epoch: z.number().int() }),
);

/** Signs in with an e-mail address and a password, or returns why not. `codeAsked`: a code must still be typed. */
export async function enter(
  email: string,
  password: string,
): Promise<Barred | { readonly ok: true; readonly codeAsked: boolean }> {
  const from = await tryOrigin();
  const result = await checkPassword(email, password, from);
  if (!result.ok) return result;
  const { accountId, epoch } = result;
  if ((await findFactor(accountId)) !== null) {
    await codeStep.write({ accountId, epoch });
    return { ok: true, codeAsked: true };
  }
  if (!(await beginSession(result))) return { ok: false, code: "sign-in-failed" };
  await noteSignedIn(accountId, from.address);
  await rememberDevice(accountId);
  return { ok: true, codeAsked: false };
}
