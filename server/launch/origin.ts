// Whether what is sent comes from a page of this site: a browser says so, and no page can make it lie.
import type { IncomingHttpHeaders } from "node:http";

const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;

/**
 * True for a sender that names no origin: it is no browser of today, or carries nobody's session with it.
 * Behind a proxy the site's own name is in X-Forwarded-Host or the settings; another site can set neither.
 */
export function isFromHere(headers: IncomingHttpHeaders, publicAddress?: string): boolean {
  if (headers.origin === undefined) return true;
  const sender = hostOf(headers.origin);
  const forwarded = String(headers["x-forwarded-host"] ?? "").split(",", 1)[0];
  const own = [headers.host, forwarded, hostOf(publicAddress)];
  return sender !== undefined && sender !== "" && own.some((host) => host?.trim() === sender);
}
