import { projectPage } from "@/app/(console)/console-page";
import { CapacityScreen } from "@/components/work/capacity-screen";
import { workPage } from "../../work-page";

export default projectPage(
  "work",
  (p) => `/p/${p.project}/work/${p.party}/capacity`,
  (door) => workPage(door, door.params.party ?? "", CapacityScreen),
);
