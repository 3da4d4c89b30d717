import { projectPage } from "@/app/(console)/console-page";
import { ApprovalsScreen } from "@/components/approvals/approvals-screen";
import { linksIn } from "@/components/ui/links";

export default projectPage(
  "approvals",
  (p) => `/p/${p.project}/approvals`,
  async ({ api, about, address }) => {
    const view = await api.approvals.list({
      ...about,
      status: address.get("status"),
      page: address.get("page"),
    });
    return (
      <ApprovalsScreen view={view} here={address} linkTo={linksIn(about.project, about.asOf)} />
    );
  },
);
