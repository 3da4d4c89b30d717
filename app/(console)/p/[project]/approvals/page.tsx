import { projectPage } from "@/app/(console)/console-page";
import { ApprovalsScreen } from "@/components/approvals/approvals-screen";
import { linksOf } from "./links";

export default projectPage(
  "approvals",
  (p) => `/p/${p.project}/approvals`,
  async ({ api, about, address }) => {
    const view = await api.approvals.list({
      ...about,
      status: address.get("status"),
      page: address.get("page"),
    });
    return <ApprovalsScreen view={view} here={address} linkTo={linksOf({ about })} />;
  },
);
