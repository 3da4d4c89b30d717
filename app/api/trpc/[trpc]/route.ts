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

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    maxBatchSize: MOST_CALLS,
    responseMeta: ({ errors }) =>
      errors.some(({ code }) => PASSING.includes(code)) ? { headers: AGAIN } : {},
    createContext: () => ({ standing: standingFor(req.headers.get(MARK_HEADER)) }),
  });

export { handler as GET, handler as POST };
