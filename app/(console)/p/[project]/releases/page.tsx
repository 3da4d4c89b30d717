import { projectPage } from "@/app/(console)/console-page";
import { ReleaseList } from "@/components/releases/release-list";

export default projectPage(
  "releases",
  (p) => `/p/${p.project}/releases`,
  async ({ api, about, address }) => {
    const view = await api.releases.list({
      ...about,
      verdict: address.get("verdict"),
      platform: address.get("platform"),
      version: address.get("version"),
      sort: address.get("sort"),
      order: address.get("order"),
      page: address.get("page"),
    });
    return <ReleaseList view={view} here={address} project={about.project} />;
  },
);
