// What a verification came to, carried in an address to the page that shows it: sealed, so that nobody's link can say
// that a record is whole.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Verified, verified } from "../domain/events/integrity";
import type { RefusalCode } from "../domain/refusal";
import { env } from "../env";
import type { Verification } from "../record/verification";
import { Refusal } from "../services/refusal";

/** What a verification tells: how far it has come, what it came to, or by which code it is refused. */
type Step = Verification | { readonly refused: RefusalCode };

/** More places than these are not carried; the number of all is. */
const PLACES = 20;

const sign = (text: string): string =>
  createHmac("sha256", `verified ${env().NEXTAUTH_SECRET ?? ""}`)
    .update(text)
    .digest("base64url");

/** The result as a word for an address. */
export function sealVerified(result: Verified): string {
  const kept = { ...result, breaks: result.breaks.slice(0, PLACES) };
  const text = Buffer.from(JSON.stringify(kept)).toString("base64url");
  return `${text}.${sign(text)}`;
}

/** The result that was sealed for this project; null for anything else. */
export function openVerified(project: string, sealed: string): Verified | null {
  const [text = "", signature = ""] = sealed.split(".");
  const [given, own] = [Buffer.from(signature), Buffer.from(sign(text))];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  const parsed = verified.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  return parsed.success && parsed.data.project === project ? parsed.data : null;
}

/** What a verification comes to, once it has come to its end; throws its refusal. */
export async function verifiedIn(steps: AsyncIterable<Step>): Promise<Verified> {
  for await (const step of steps) {
    if ("refused" in step) throw new Refusal(step.refused);
    if ("verified" in step) return step.verified;
  }
  throw new Error("a verification ended without a result");
}
