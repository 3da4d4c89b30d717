import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { newTaskPage } from "../../task-pages";

export default projectPage(
  "queues",
  (p) => `/p/${p.project}/queues/${p.party}/new`,
  newTaskPage,
  async () => (await getTranslations("tasks"))("enter.title"),
);
