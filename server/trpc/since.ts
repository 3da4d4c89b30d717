// The line of the record up to which a page was made, as the page carries it: sealed, because the numbers of
// lines would tell a vendor how much its competitors do.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Standing } from "../domain/identity/standing";
import { env } from "../env";

const METHOD = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

const key = (): Buffer =>
  createHash("sha256")
    .update(`live ${env().NEXTAUTH_SECRET ?? ""}`)
    .digest();

/** A line of a project's record, readable by the servers of one secret alone. */
export function sealLine(projectId: string, seq: number): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(METHOD, key(), nonce);
  const text = cipher.update(`${seq} ${projectId}`, "utf8");
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** What was sealed; null for anything else. A line of a record that has been begun anew since then is line 0. */
export function openLine(projectId: string, sealed: string): number | null {
  try {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv(METHOD, key(), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(-TAG));
    const text =
      decipher.update(bytes.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
    const [seq, project] = text.split(" ");
    return project === projectId ? Number(seq) : 0;
  } catch {
    return null;
  }
}

/** Where a page about one project hears of what is added after it was made; undefined for a page about none. */
export function changesAddress({ memberships, last }: Standing): string | undefined {
  const [membership] = memberships;
  if (membership === undefined) return undefined;
  const { projectKey, projectId } = membership;
  const input = { project: projectKey, since: sealLine(projectId, last) };
  return `/api/trpc/live.changes?input=${encodeURIComponent(JSON.stringify(input))}`;
}
