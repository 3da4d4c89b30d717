import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { currentStanding } from "@/server/auth/session";
import { appRouter } from "@/server/trpc/router";

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    createContext: () => ({ standing: currentStanding }),
  });

export { handler as GET, handler as POST };
