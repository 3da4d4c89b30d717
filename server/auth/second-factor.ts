// The second factor: connects its forms to the check.
import { renderSVG } from "uqr";
import { z } from "zod";
import { env } from "../env";
import { Refusal } from "../services/refusal";
import {
  checkCode,
  checkOwner,
  confirmFactor,
  factorAddress,
  findFactor,
  type NotOwner,
  newFactor,
  type Proof,
  removeOwnFactor,
} from "../services/second-factor";
import { type Barred, noteSignedIn } from "../services/sign-in";
import { rememberDevice } from "./device";
import { codeStep, tryOrigin } from "./password";
import { sealedCookie } from "./sealed-cookie";
import { beginSession, ownStanding } from "./session";

const secret = (): string => env().NEXTAUTH_SECRET ?? "";

/** Completes a sign-in with the code after the password. Refused: `code-late` (the password was typed too long ago). */
export async function enterCode(typed: string): Promise<Barred | { readonly ok: true }> {
  const step = await codeStep.read();
  if (step === null) throw new Refusal("code-late");
  const from = await tryOrigin();
  const result = await checkCode(step.accountId, typed, secret(), from);
  if (!result.ok) return result;
  await codeStep.clear();
  if (!(await beginSession(step))) throw new Refusal("code-late");
  await noteSignedIn(step.accountId, from.address);
  await rememberDevice(step.accountId);
  return result;
}

const A_QUARTER = 15 * 60;

/** A factor that is being set up. Only this cookie holds it until its first code is typed. */
const beingSetUp = sealedCookie(
  "fukan-new-factor",
  A_QUARTER,
  z.object({ accountId: z.uuid(), secret: z.string(), recoveryCodes: z.array(z.string()) }),
);

/** Begins to set up a factor. The person types the password again, and a code if there is already a factor. */
export async function beginFactor(proof: Proof): Promise<NotOwner | { readonly ok: true }> {
  const { account } = await ownStanding();
  if (account.demonstration) throw new Refusal("demonstration-account");
  const result = await checkOwner(account, proof, secret(), await tryOrigin());
  if (!result.ok) return result;
  await beingSetUp.write({ accountId: account.id, ...newFactor() });
  return { ok: true };
}

/** The state of a person's second factor, and what to copy into the app while one is being set up. */
export async function readFactor() {
  const { account } = await ownStanding();
  const [kept, making] = [await findFactor(account.id), await beingSetUp.read()];
  const mine = making?.accountId === account.id ? making : null;
  return {
    recoveryCodesLeft: kept?.recoveryCodes ?? null,
    making: mine && {
      secret: mine.secret,
      recoveryCodes: mine.recoveryCodes,
      picture: renderSVG(factorAddress(mine.secret, account.email)),
    },
  };
}

/** Completes the setup with the first code. */
export async function finishFactor(typed: string): Promise<void> {
  const { account } = await ownStanding();
  const making = await beingSetUp.read();
  if (making === null || making.accountId !== account.id) throw new Refusal("code-late");
  await confirmFactor(account, making, typed, secret());
  await beingSetUp.clear();
}

/** Removes the account's own factor. The person types the password and a code again. */
export async function removeFactor(proof: Proof): Promise<NotOwner | { readonly ok: true }> {
  const { account } = await ownStanding();
  const result = await checkOwner(account, proof, secret(), await tryOrigin());
  if (!result.ok) return result;
  await removeOwnFactor(account);
  return { ok: true };
}
