// The security and caching headers of every answer, whoever writes the answer.
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { KEPT_SECONDS } from "../domain/public/parts";

export interface Limits {
  /** Whether the site is reached over https. */
  readonly secure: boolean;
  /** React's development build evaluates text to locate errors, and writes its own styles. */
  readonly development: boolean;
}

/**
 * Scripts come from this site, and inline scripts carry the nonce of this very answer. Style elements come from this
 * site; style attributes, which set widths and grid positions, are allowed in the page.
 */
const policyOf = (nonce: string, development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const ALWAYS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

const YEAR = 365 * 24 * 60 * 60;

/** The files in public/ by their addresses. They are the same for everybody, signed in or not. */
const PUBLIC_FILES: ReadonlySet<string> = new Set(
  readdirSync("public", { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("."))
    .map((name) => `/${name.replaceAll("\\", "/")}`),
);
const DAY = 24 * 60 * 60;

/** The public page of a project, in Japanese or in English. */
const PUBLIC_PAGE = /^\/public\/[^/?]+(\/en)?(?:\?|$)/;

/**
 * A public page is the same for everybody: it is asked for without cookies, in the language of its address. Whoever passes
 * it on may keep it for a moment.
 */
function forEverybody(request: IncomingMessage): boolean {
  const asked = PUBLIC_PAGE.exec(request.url ?? "");
  if (asked === null || !(request.method === "GET" || request.method === "HEAD")) return false;
  // Nobody gets the page in another form, which a cache in between would then pass on to everybody.
  for (const name of Object.keys(request.headers))
    if (name === "rsc" || name.startsWith("next-")) request.headers[name] = undefined;
  request.headers.cookie = undefined;
  request.headers["accept-language"] = asked[1] === undefined ? "ja" : "en";
  return true;
}

/** How long a browser may keep an answer. undefined: the framework sets this for its build files. */
function keepingOf(request: IncomingMessage): string | undefined {
  const { url = "" } = request;
  if (url.startsWith("/_next/static/")) return undefined;
  if (forEverybody(request)) return `public, max-age=${KEPT_SECONDS}`;
  return PUBLIC_FILES.has(url) ? `public, max-age=${DAY}` : "no-store";
}

/**
 * Sets the headers of an answer before anything is written. The framework reads the nonce from the request's header of
 * the same name and adds it to each script in the page.
 */
export function limitAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { secure, development }: Limits,
): void {
  const policy = policyOf(randomBytes(16).toString("base64"), development);
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  if (secure) response.setHeader("Strict-Transport-Security", `max-age=${YEAR}; includeSubDomains`);
  const keeping = keepingOf(request);
  if (keeping !== undefined) response.setHeader("Cache-Control", keeping);
}
