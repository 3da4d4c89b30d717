import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { MARK_HEADER } from "@/server/auth/account-mark";
import { standingFor } from "@/server/trpc/caller";
import { appRouter } from "@/server/trpc/router";

/** The maximum number of calls in one request. */
const MOST_CALLS = 10;

/** Refusals that pass by themselves: too many requests, or a database that is busy or unavailable. */
const PASSING = ["TOO_MANY_REQUESTS", "SERVICE_UNAVAILABLE"];
/** When to ask again after such a refusal, in seconds. */
const AGAIN = { "retry-after": "10" };

/** The mark that a call carries. Every change from a browser must carry one; a browser says where it calls from. */
function markOfCall({ method, headers }: Request): string | null {
  const fromPage = method === "POST" && headers.has("sec-fetch-site");
  return headers.get(MARK_HEADER) ?? (fromPage ? "" : null);
}

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    maxBatchSize: MOST_CALLS,
    responseMeta: ({ errors }) =>
      errors.some(({ code }) => PASSING.includes(code)) ? { headers: AGAIN } : {},
    createContext: () => ({ standing: standingFor(markOfCall(req)) }),
  });

export { handler as GET, handler as POST };
