// Hands what was typed into a refused form to its page within one request. Nothing is stored.
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { KeptForm } from "@/components/ui/kept-form";
import { ownAddress } from "@/server/auth/answer";
import { isScreen } from "./screens";

const HEADER = "x-fukan-kept";
const KEY = Symbol.for("fukan.kept");
type Holder = typeof globalThis & { [KEY]?: Map<string, KeptForm> };

/** Shared by every copy of this module in the process. */
function inHand(): Map<string, KeptForm> {
  const holder: Holder = globalThis;
  holder[KEY] ??= new Map();
  return holder[KEY];
}

/** The refused form that this page is being rendered with. */
export async function keptForm(): Promise<KeptForm | null> {
  return inHand().get((await headers()).get(HEADER) ?? "") ?? null;
}

/** The time limit for rendering the page again. */
const PATIENCE_MS = 10_000;

const nonceOf = (headers: Headers): string | undefined =>
  /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];

/**
 * The scripts of the page carry the nonce of the response they were rendered for. This replaces it by the nonce of the
 * current response.
 */
function withNonceOf(asker: Headers, made: Headers, page: string): string {
  const [theirs, own] = [nonceOf(made), nonceOf(asker)];
  return theirs === undefined || own === undefined ? page : page.replaceAll(theirs, own);
}

/** The page that a form was sent from, rendered again with what was typed. null: there is none. */
export async function pageWith(kept: KeptForm, asker: Headers): Promise<string | null> {
  if (!isScreen(kept.from)) return null;
  const ticket = randomUUID();
  const asking = new Headers({ [HEADER]: ticket });
  for (const name of ["cookie", "accept-language"]) {
    const value = asker.get(name);
    if (value !== null) asking.set(name, value);
  }
  inHand().set(ticket, kept);
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const page = await fetch(`${ownAddress()}${kept.from}`, {
      headers: asking,
      cache: "no-store",
      signal,
    });
    const html = page.headers.get("content-type")?.startsWith("text/html") ?? false;
    // A page that cannot be read now says so and still shows what was typed.
    if (html && (page.status < 500 || page.status === 503))
      return withNonceOf(asker, page.headers, await page.text());
    await page.body?.cancel();
    return null;
  } catch {
    return null;
  } finally {
    inHand().delete(ticket);
  }
}
