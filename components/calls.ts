// The browser's calls to the procedures. Whoever needs them loads this file once the page is shown.
import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import type { AppRouter } from "@/server/trpc/router";

const url = "/api/trpc";

/** By the type that a question accepts, the server knows that no person does anything by asking it. */
const UNATTENDED = { accept: "text/event-stream" };

/**
 * The procedures. A call that changes something says in whose name its page was made: `{ context: { account } }` with
 * the mark of the page, without which the server refuses it.
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
        // What is sent while a page closes arrives all the same.
        fetch: (input, { signal, ...init } = {}) =>
          fetch(input, { ...init, signal: signal ?? null, cache: "no-store", keepalive: true }),
      }),
    }),
  ],
});

/** The HTTP status with which a call was refused; null where no answer came. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  const isSaid = typeof data === "object" && data !== null && "httpStatus" in data;
  return isSaid && typeof data.httpStatus === "number" ? data.httpStatus : null;
}
