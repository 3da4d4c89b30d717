// The result of a verification, carried in the address of the page that shows it. It is sealed, so that nobody can
// forge a link that calls a record intact.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Verified, verified } from "../domain/events/integrity";
import type { RefusalCode } from "../domain/refusal";
import { env } from "../env";
import type { Verification } from "../record/verification";
import { Refusal } from "../services/refusal";

/** A step of a verification: its progress, its result, or the code of its refusal. */
type Step = Verification | { readonly refused: RefusalCode };

/** The maximum number of places carried in full. The total is always carried. */
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

/** The result sealed for this project. null: it is anything else. */
export function openVerified(project: string, sealed: string): Verified | null {
  const [text = "", signature = ""] = sealed.split(".");
  const [given, own] = [Buffer.from(signature), Buffer.from(sign(text))];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  const parsed = verified.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  return parsed.success && parsed.data.project === project ? parsed.data : null;
}

/** The final result of a verification. Throws its refusal. */
export async function verifiedIn(steps: AsyncIterable<Step>): Promise<Verified> {
  for await (const step of steps) {
    if ("refused" in step) throw new Refusal(step.refused);
    if ("verified" in step) return step.verified;
  }
  throw new Error("a verification ended without a result");
}
