import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { editTaskPage } from "../../../task-pages";

export default projectPage(
  "queues",
  (p) => `/p/${p.project}/queues/${p.party}/tasks/${p.task}`,
  editTaskPage,
  async () => (await getTranslations("tasks"))("correct.title"),
);
