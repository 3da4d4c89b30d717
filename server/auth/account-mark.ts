// Each page carries a sealed mark of the account it was rendered for and sends it with every request, because another
// person may have signed in with the same browser meanwhile (docs/decisions/0015).
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env";

/** The header in which a page's procedure calls carry the mark. */
export const MARK_HEADER = "x-fukan-account";

/** The mark of an account. It does not reveal the account, and only this server's secret can make it. */
export const markOf = (accountId: string): string =>
  createHmac("sha256", env().NEXTAUTH_SECRET ?? "")
    .update(`made for ${accountId}`)
    .digest("base64url");

/** Whether this is the mark of that account. */
export function isMarkOf(accountId: string, mark: string): boolean {
  const [own, other] = [Buffer.from(markOf(accountId)), Buffer.from(mark)];
  return own.length === other.length && timingSafeEqual(own, other);
}
