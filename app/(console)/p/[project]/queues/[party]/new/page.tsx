import { projectPage } from "@/app/(console)/console-page";
import { newTaskPage } from "../../task-pages";

export default projectPage(
  "queues",
  (p) => `/p/${p.project}/queues/${p.party}/new`,
  newTaskPage,
  (p) => p.party,
);
