// The browser's calls to the procedures. Components import this file dynamically after the page is shown.
import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import type { AppRouter } from "@/server/trpc/router";

const url = "/api/trpc";

/** This Accept header tells the server that a request was not caused by a person. */
const UNATTENDED = { accept: "text/event-stream" };

/**
 * The procedures. A call that changes something must pass the page's mark as `{ context: { account } }`; without it the
 * server refuses the call.
 */
export const calls = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url }),
      false: httpLink({
        url,
        headers: ({ op: { type, context } }) =>
          type === "query" ? UNATTENDED : { "x-fukan-account": String(context.account ?? "") },
        // keepalive, so that a request sent while the page closes still arrives.
        fetch: (input, { signal, ...init } = {}) =>
          fetch(input, { ...init, signal: signal ?? null, cache: "no-store", keepalive: true }),
      }),
    }),
  ],
});

/** The HTTP status of a refused call. null: there was no answer. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  const isSaid = typeof data === "object" && data !== null && "httpStatus" in data;
  return isSaid && typeof data.httpStatus === "number" ? data.httpStatus : null;
}
