import { projectPage } from "@/app/(console)/console-page";
import { RecordListScreen } from "@/components/records/record-list";
import { crumbOf, kindIn, linksOf } from "../links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/records/${p.kind}`,
  async (door) => {
    const { api, about, address } = door;
    const view = await api.records.list({
      ...about,
      kind: kindIn(door),
      page: address.get("page"),
    });
    return (
      <RecordListScreen
        view={view}
        linkTo={linksOf(door)}
        hrefOf={(page) => address.with({ page: page === 1 ? null : page })}
      />
    );
  },
  crumbOf,
);
