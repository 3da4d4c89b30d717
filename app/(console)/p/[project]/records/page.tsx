import { projectPage } from "@/app/(console)/console-page";
import { RecordKindsScreen } from "@/components/records/record-list";
import { linksOf } from "./links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/records`,
  async (door) => (
    <RecordKindsScreen view={await door.api.records.kinds(door.about)} linkTo={linksOf(door)} />
  ),
);
