import { projectPage } from "@/app/(console)/console-page";
import { ReleaseDetail } from "@/components/releases/release-detail";

export default projectPage(
  "releases",
  (p) => `/p/${p.project}/releases/${p.version}`,
  async ({ api, about, params, address, past }) => {
    const view = await api.releases.read({ ...about, version: params.version ?? "" });
    const act = past ? null : `${address.path}/acts/answer`;
    return (
      <ReleaseDetail view={view} here={address} project={about.project} past={past} act={act} />
    );
  },
  (p) => p.version,
);
