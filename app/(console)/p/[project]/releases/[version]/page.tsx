import { projectPage } from "@/app/(console)/console-page";
import { ReleaseDetail } from "@/components/releases/release-detail";

export default projectPage(
  "releases",
  (p) => `/p/${p.project}/releases/${p.version}`,
  async ({ api, about, params, address, past }) => {
    const view = await api.releases.read({ ...about, version: params.version ?? "" });
    return <ReleaseDetail view={view} here={address} project={about.project} past={past} />;
  },
  (p) => p.version,
);
