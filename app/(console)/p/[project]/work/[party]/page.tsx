import { projectPage } from "@/app/(console)/console-page";
import { workPage } from "../work-page";

export default projectPage(
  "work",
  (p) => `/p/${p.project}/work/${p.party}`,
  (door) => workPage(door, door.params.party ?? ""),
);
