// The account's own page: connects its forms to the services.
import { z } from "zod";
import { env } from "../env";
import { sendInvitation, sendResetLetter } from "../post/link-letters";
import type { Invitation, ResetLink } from "../services/members";
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

/** What was just done for a person, for the page that tells the administrator. */
const madeLinkSchema = z.object({
  accountId: z.uuid(),
  project: z.string(),
  kind: z.enum(["reset", "invitation", "added"]),
  email: z.string(),
  /** null: there is no link to show. */
  token: z.string().nullable(),
  mailed: z.boolean().nullable(),
});
type MadeLink = z.infer<typeof madeLinkSchema>;
const madeLink = sealedCookie("fukan-made-link", A_MOMENT, madeLinkSchema);

/**
 * What the administrator sees: a link that sets a password, an invitation, or that somebody was added who needs neither.
 * `address` null: there is no link to show. `mailed`: whether it was also sent; null if this installation sends no mail.
 */
export interface ShownLink extends Pick<MadeLink, "kind" | "email" | "mailed"> {
  readonly address: string | null;
}

const addressOf = (token: string): string =>
  `${(env().NEXTAUTH_URL ?? ownAddress()).replace(/\/+$/, "")}/account/reset/${token}`;

async function show(project: string, made: Omit<MadeLink, "accountId" | "project">): Promise<void> {
  const { account } = await ownStanding();
  await madeLink.write({ accountId: account.id, project, ...made });
}

/** Mails a link to its recipient, and shows it for five minutes to the administrator who created it. */
export async function showLink(project: string, link: ResetLink): Promise<void> {
  const { email, token } = link;
  const mailed = await sendResetLetter(link, addressOf(token));
  await show(project, { kind: "reset", email, token, mailed });
}

/** Mails an invitation to its recipient. Only if it was not mailed does the administrator see its link. */
export async function showInvitation(project: string, invitation: Invitation): Promise<void> {
  const { email, token } = invitation;
  const mailed = await sendInvitation(invitation, addressOf(token));
  await show(project, { kind: "invitation", email, token: mailed ? null : token, mailed });
}

/** Tells the administrator that somebody was added who signs in as before. */
export const showAdded = (project: string, email: string): Promise<void> =>
  show(project, { kind: "added", email, token: null, mailed: null });

/** What this person has just done for somebody in a project. null: there is nothing to show. */
export async function shownLink(project: string): Promise<ShownLink | null> {
  const { account } = await ownStanding();
  const made = await madeLink.read();
  if (made === null || made.accountId !== account.id || made.project !== project) return null;
  const { kind, email, token, mailed } = made;
  return { kind, email, address: token === null ? null : addressOf(token), mailed };
}
