import { createCallerFactory, router } from "./init";
import { coverage } from "./routers/coverage";
import { events } from "./routers/events";
import { exercise } from "./routers/exercise";
import { projects } from "./routers/projects";
import { queues } from "./routers/queues";
import { releases } from "./routers/releases";
import { reports } from "./routers/reports";

export const appRouter = router({
  coverage,
  events,
  exercise,
  projects,
  queues,
  releases,
  reports,
});
export type AppRouter = typeof appRouter;

/** Calls procedures from the server's own pages, through the same doors as from outside. */
export const createCaller = createCallerFactory(appRouter);
