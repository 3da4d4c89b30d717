import { projectPage } from "@/app/(console)/console-page";
import { RecordNewScreen } from "@/components/records/record-new";
import { crumbOf, givenIn, kindIn, linksOf } from "../../links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/records/${p.kind}/new`,
  async (door) => (
    <RecordNewScreen
      view={await door.api.records.form({ ...door.about, kind: kindIn(door) })}
      given={givenIn(door)}
      linkTo={linksOf(door)}
      request={crypto.randomUUID()}
    />
  ),
  crumbOf,
);
