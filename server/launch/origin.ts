// Whether what is sent comes from a page of this site: a browser says so, and no page can make it lie.
import type { IncomingHttpHeaders } from "node:http";
import { say } from "./speech";

/** What a proxy says of the request that it passes on, and what anybody else may pretend. */
const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
] as const;

let toldOfProxy = false;

/**
 * Takes away what a proxy would say, unless the settings trust the proxy: what follows then sees nothing that a
 * client made up. The first such header is told to the operator once, because a proxy that is there and not trusted
 * makes everybody come from one address.
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

/** What a browser says of a request that another site did not start. */
const OWN_SITES: readonly unknown[] = [undefined, "same-origin", "none"];

/**
 * True for a sender that names neither an origin nor another site: it is no browser of today, or carries nobody's
 * session with it. Behind a trusted proxy the site's own name is in X-Forwarded-Host or the settings; another site can
 * set neither.
 */
export function isFromHere(headers: IncomingHttpHeaders, publicAddress?: string): boolean {
  if (headers.origin === undefined) return OWN_SITES.includes(headers["sec-fetch-site"]);
  const sender = hostOf(headers.origin);
  const forwarded = String(headers["x-forwarded-host"] ?? "").split(",", 1)[0];
  const own = [headers.host, forwarded, hostOf(publicAddress)];
  return sender !== undefined && sender !== "" && own.some((host) => host?.trim() === sender);
}
