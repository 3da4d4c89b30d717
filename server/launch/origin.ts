// Whether a request comes from a page of this site. A browser says so, and no page can forge it.
import type { IncomingHttpHeaders } from "node:http";
import { say } from "./speech";

/** Headers of a proxy about the forwarded request, which anybody else can forge. */
const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
] as const;

let toldOfProxy = false;

/**
 * Removes a proxy's headers unless the settings trust the proxy, so that later code sees nothing made up by a client.
 * The first such header is reported to the operator once, because behind an untrusted proxy everybody seems to come
 * from one address.
 */
export function believeProxy(headers: IncomingHttpHeaders, trusted: boolean): void {
  if (trusted) return;
  if (headers["x-forwarded-for"] !== undefined && !toldOfProxy) {
    toldOfProxy = true;
    say(
      "X-Forwarded-For の付いた要求が届きましたが、FUKAN_TRUST_PROXY が設定されていないので信用しません。前段にプロキシを置いているときは FUKAN_TRUST_PROXY=1 を設定してください。設定しないと、全員が同じアドレスから来たものとして数えられます。",
      "A request carries X-Forwarded-For, which is not believed because FUKAN_TRUST_PROXY is not set. If a proxy stands in front, set FUKAN_TRUST_PROXY=1; without it everybody is counted as coming from one address.",
    );
  }
  for (const name of FORWARDED) delete headers[name];
}

const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;

/** What a browser says about a request that another site did not start. */
const OWN_SITES: readonly unknown[] = [undefined, "same-origin", "none"];

/**
 * Also true for a sender that names neither an origin nor another site: it is not a current browser, or carries
 * nobody's session. Behind a trusted proxy the site's own name is in X-Forwarded-Host or the settings; another site can
 * set neither.
 */
export function isFromHere(headers: IncomingHttpHeaders, publicAddress?: string): boolean {
  if (headers.origin === undefined) return OWN_SITES.includes(headers["sec-fetch-site"]);
  const sender = hostOf(headers.origin);
  const forwarded = String(headers["x-forwarded-host"] ?? "").split(",", 1)[0];
  const own = [headers.host, forwarded, hostOf(publicAddress)];
  return sender !== undefined && sender !== "" && own.some((host) => host?.trim() === sender);
}
