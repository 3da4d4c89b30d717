import { createCallerFactory, router } from "./init";
import { acknowledgements } from "./routers/acknowledgements";
import { approvals } from "./routers/approvals";
import { calendar } from "./routers/calendar";
import { changes } from "./routers/changes";
import { comments } from "./routers/comments";
import { contracts } from "./routers/contracts";
import { coverage } from "./routers/coverage";
import { decisions } from "./routers/decisions";
import { drafts } from "./routers/drafts";
import { events } from "./routers/events";
import { exercise } from "./routers/exercise";
import { files } from "./routers/files";
import { live } from "./routers/live";
import { members } from "./routers/members";
import { projects } from "./routers/projects";
import { proposals } from "./routers/proposals";
import { publication } from "./routers/publication";
import { queues } from "./routers/queues";
import { readings } from "./routers/readings";
import { records } from "./routers/records";
import { releases } from "./routers/releases";
import { reports } from "./routers/reports";
import { responsibilities } from "./routers/responsibilities";
import { reviews } from "./routers/reviews";
import { routes } from "./routers/routes";
import { security } from "./routers/security";
import { sessions } from "./routers/sessions";
import { tasks } from "./routers/tasks";
import { undertakings } from "./routers/undertakings";
import { work } from "./routers/work";

export const appRouter = router({
  acknowledgements,
  approvals,
  calendar,
  changes,
  comments,
  contracts,
  coverage,
  decisions,
  drafts,
  events,
  exercise,
  files,
  live,
  members,
  projects,
  proposals,
  publication,
  queues,
  readings,
  records,
  releases,
  reports,
  responsibilities,
  reviews,
  security,
  sessions,
  tasks,
  undertakings,
  work,
  routes,
});
export type AppRouter = typeof appRouter;

/** Calls procedures from the server's own pages, with the same checks as calls from outside. */
export const createCaller = createCallerFactory(appRouter);
