import { projectPage } from "@/app/(console)/console-page";
import { CoverageScreen } from "@/components/coverage/coverage-screen";
import { linksOf } from "../records/links";

export default projectPage(
  "coverage",
  (p) => `/p/${p.project}/coverage`,
  async (door) => {
    const { api, about, address } = door;
    const linkTo = linksOf(door);
    const view = await api.coverage.matrix({
      ...about,
      page: address.get("page"),
      cell: address.get("cell"),
    });
    return <CoverageScreen view={view} here={address} project={about.project} linkTo={linkTo} />;
  },
);
