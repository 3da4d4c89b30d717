import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { MARK_HEADER } from "@/server/auth/account-mark";
import { standingFor } from "@/server/trpc/caller";
import { appRouter } from "@/server/trpc/router";

/** Calls in one request. */
const MOST_CALLS = 10;

/** Refusals that pass by themselves: too much was asked, or the database is busy or away. */
const PASSING = ["TOO_MANY_REQUESTS", "SERVICE_UNAVAILABLE"];
/** When whoever was refused like this may ask again; in seconds. */
const AGAIN = { "retry-after": "10" };

/** The mark that a call carries. A browser says where it calls from: what it changes has to carry one. */
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
