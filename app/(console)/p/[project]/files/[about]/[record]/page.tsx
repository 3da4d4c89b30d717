import { projectPage } from "@/app/(console)/console-page";
import { FilesScreen } from "@/components/files/files-screen";
import { linksIn } from "@/components/ui/links";
import { isFiled } from "@/server/domain/files/attachment";
import { Refusal } from "@/server/domain/refusal";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/files/${p.about}/${p.record}`,
  async ({ api, about, params }) => {
    const { about: table = "", record = "" } = params;
    if (!isFiled(table)) throw new Refusal("not-found");
    return (
      <FilesScreen
        view={await api.files.list({ ...about, about: table, record })}
        linkTo={linksIn(about.project, about.asOf)}
        newRequest={() => crypto.randomUUID()}
      />
    );
  },
);
