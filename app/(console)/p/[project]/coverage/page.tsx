import { projectPage } from "@/app/(console)/console-page";
import { CoverageScreen } from "@/components/coverage/coverage-screen";

export default projectPage(
  "coverage",
  (p) => `/p/${p.project}/coverage`,
  async ({ api, about, address }) => {
    const view = await api.coverage.matrix({
      ...about,
      page: address.get("page"),
      cell: address.get("cell"),
    });
    return <CoverageScreen view={view} here={address} project={about.project} />;
  },
);
