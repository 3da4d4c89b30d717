// The state a page was rendered from and its account, carried by the page. It is encrypted, because event numbers would
// reveal to a vendor how much its competitors do.
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import type { Standing } from "../domain/identity/standing";
import { env } from "../env";
import type { Since } from "../services/live";

const METHOD = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;
const NO_CLOCK = "-";

const key = (): Buffer =>
  createHash("sha256")
    .update(`live ${env().NEXTAUTH_SECRET ?? ""}`)
    .digest();

/** The state a page was rendered from, and the account that it was rendered for. */
export interface Made extends Since {
  readonly accountId: string;
}

/** Encrypts it so that only servers with the same secret can read it. */
export function seal({ projectId, seq, clockSetAt, accountId }: Made): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(METHOD, key(), nonce);
  const text = cipher.update([seq, projectId, accountId, clockSetAt ?? NO_CLOCK].join(" "), "utf8");
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** The decrypted content. null: it is anything else. */
export function unseal(sealed: string): Made | null {
  try {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv(METHOD, key(), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(-TAG));
    const text =
      decipher.update(bytes.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
    const [seq, projectId = "", accountId = "", clock] = text.split(" ");
    const clockSetAt = clock === undefined || clock === NO_CLOCK ? null : clock;
    return { projectId, seq: Number(seq), clockSetAt, accountId };
  } catch {
    return null;
  }
}

/** What a page sends to ask for news, and the name under which windows of the same kind find each other. */
export interface LivePlace {
  readonly project: string;
  readonly since: string;
  readonly channel: string;
}

/** The live place of a page about one project. undefined: the page is not about one. */
export function livePlace({
  account,
  memberships,
  last,
  clockSetAt,
}: Standing): LivePlace | undefined {
  const [membership] = memberships;
  if (membership === undefined) return undefined;
  const { projectKey, projectId } = membership;
  const since = seal({ projectId, seq: last, clockSetAt, accountId: account.id });
  const kind = createHmac("sha256", key()).update(`${account.id} ${projectId}`).digest("base64url");
  return {
    project: projectKey,
    since,
    channel: `fukan-live ${kind}`,
  };
}
