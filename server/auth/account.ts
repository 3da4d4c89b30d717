// The account's own page: connects its forms to the services.
import { z } from "zod";
import { env } from "../env";
import { sendResetLetter } from "../post/reset-letter";
import type { ResetLink } from "../services/members";
import { Refusal } from "../services/refusal";
import type { NotOwner, Proof } from "../services/second-factor";
import { changeOwnPassword, setPasswordByLink } from "../services/set-password";
import { ownAddress } from "./answer";
import { rememberDevice } from "./device";
import { tryOrigin } from "./password";
import { sealedCookie } from "./sealed-cookie";
import { beginSession, ownStanding } from "./session";

export { findLink } from "../services/set-password";

interface Chosen {
  readonly password: string;
  readonly again: string;
}

/**
 * Changes the account's own password. Every other session ends and this browser stays signed in. Returns why not if the
 * try is refused.
 */
export async function changePassword(
  proof: Proof,
  chosen: Chosen,
): Promise<NotOwner | { readonly ok: true }> {
  const { account } = await ownStanding();
  const secret = env().NEXTAUTH_SECRET ?? "";
  const result = await changeOwnPassword(account, proof, chosen, secret, await tryOrigin());
  if (!result.ok) return result;
  if (!(await beginSession(result))) throw new Refusal("signed-out");
  return { ok: true };
}

/** Sets a password through a link and remembers this device. The person then signs in. */
export async function choosePassword(token: string, chosen: Chosen): Promise<void> {
  await rememberDevice(await setPasswordByLink(token, chosen));
}

const A_MOMENT = 5 * 60;

/** The link that was just created, for the page that shows it to the administrator. */
const madeLink = sealedCookie(
  "fukan-made-link",
  A_MOMENT,
  z.object({
    accountId: z.uuid(),
    project: z.string(),
    email: z.string(),
    token: z.string(),
    mailed: z.boolean().nullable(),
  }),
);

/** A link as the administrator sees it. `mailed`: whether it was also sent; null if this installation sends no mail. */
export interface ShownLink {
  readonly email: string;
  readonly address: string;
  readonly mailed: boolean | null;
}

const addressOf = (token: string): string =>
  `${(env().NEXTAUTH_URL ?? ownAddress()).replace(/\/+$/, "")}/account/reset/${token}`;

/** Mails a link to its recipient, and shows it for five minutes to the administrator who created it. */
export async function showLink(project: string, link: ResetLink): Promise<void> {
  const { account } = await ownStanding();
  const { email, token } = link;
  const mailed = await sendResetLetter(link, addressOf(token));
  await madeLink.write({ accountId: account.id, project, email, token, mailed });
}

/** The link that this person has just created in a project. null: there is none to show. */
export async function shownLink(project: string): Promise<ShownLink | null> {
  const { account } = await ownStanding();
  const made = await madeLink.read();
  if (made === null || made.accountId !== account.id || made.project !== project) return null;
  return { email: made.email, address: addressOf(made.token), mailed: made.mailed };
}
