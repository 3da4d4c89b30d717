import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { currentStanding } from "@/server/auth/session";
import { appRouter } from "@/server/trpc/router";

/** Calls in one request. */
const MOST_CALLS = 10;

/** When whoever was refused for asking too much may ask again; in seconds. */
const AGAIN = { "retry-after": "10" };

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    maxBatchSize: MOST_CALLS,
    responseMeta: ({ errors }) =>
      errors.some(({ code }) => code === "TOO_MANY_REQUESTS") ? { headers: AGAIN } : {},
    createContext: () => ({ standing: currentStanding }),
  });

export { handler as GET, handler as POST };
