// Each page carries a sealed mark of the account for which it was made, and sends it with every request, because another
// person may have signed in with the same browser meanwhile (docs/decisions/0015).
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env";

/** The header by which a page's calls to the procedures carry the mark. */
export const MARK_HEADER = "x-fukan-account";

/** The mark of an account. It tells nobody which account that is, and only this server's secret makes it. */
export const markOf = (accountId: string): string =>
  createHmac("sha256", env().NEXTAUTH_SECRET ?? "")
    .update(`made for ${accountId}`)
    .digest("base64url");

/** Whether this is the mark of that account. */
export function isMarkOf(accountId: string, mark: string): boolean {
  const [own, other] = [Buffer.from(markOf(accountId)), Buffer.from(mark)];
  return own.length === other.length && timingSafeEqual(own, other);
}
