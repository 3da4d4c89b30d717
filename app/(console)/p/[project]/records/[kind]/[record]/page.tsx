import { projectPage } from "@/app/(console)/console-page";
import { FilesSection } from "@/components/files/files-section";
import { RecordScreen } from "@/components/records/record-screen";
import { isFiled } from "@/server/domain/files/attachment";
import { crumbOf, kindIn, linksOf } from "../../links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/records/${p.kind}/${p.record}`,
  async (door) => {
    const { api, about, params, address } = door;
    const kind = kindIn(door);
    const view = await api.records.read({ ...about, kind, record: params.record ?? "" });
    const shown = { linkTo: linksOf(door), newRequest: () => crypto.randomUUID() };
    return (
      <RecordScreen
        {...shown}
        view={view}
        open={address.get("step")}
        files={
          isFiled(kind) && (
            <FilesSection
              {...shown}
              view={await api.files.list({ ...about, about: kind, record: view.record.id })}
            />
          )
        }
      />
    );
  },
  crumbOf,
);
