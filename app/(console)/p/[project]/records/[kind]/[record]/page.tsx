import { projectPage } from "@/app/(console)/console-page";
import { RecordScreen } from "@/components/records/record-screen";
import { crumbOf, kindIn, linksOf } from "../../links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/records/${p.kind}/${p.record}`,
  async (door) => {
    const { api, about, params, address } = door;
    const record = params.record ?? "";
    return (
      <RecordScreen
        view={await api.records.read({ ...about, kind: kindIn(door), record })}
        linkTo={linksOf(door)}
        open={address.get("step")}
        newRequest={() => crypto.randomUUID()}
      />
    );
  },
  crumbOf,
);
