import { projectPage } from "@/app/(console)/console-page";
import { queuePage } from "../queue-page";

export default projectPage(
  "queues",
  (p) => `/p/${p.project}/queues/${p.party}`,
  (door) => queuePage(door, door.params.party ?? ""),
);
