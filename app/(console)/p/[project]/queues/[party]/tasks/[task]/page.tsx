import { projectPage } from "@/app/(console)/console-page";
import { editTaskPage } from "../../../task-pages";

export default projectPage(
  "queues",
  (p) => `/p/${p.project}/queues/${p.party}/tasks/${p.task}`,
  editTaskPage,
  (p) => p.party,
);
