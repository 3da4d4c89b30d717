import { projectPage } from "@/app/(console)/console-page";
import { DeferScreen } from "@/components/decisions/defer-screen";
import { linksIn } from "@/components/ui/links";

export default projectPage(
  "home",
  ({ project }) => `/p/${project}/decisions/defer`,
  async ({ api, about }) => (
    <DeferScreen
      question={await api.decisions.question(about)}
      linkTo={linksIn(about.project, undefined)}
      homeHref={`/p/${encodeURIComponent(about.project)}`}
      act={`/p/${encodeURIComponent(about.project)}/decisions/acts/defer`}
      request={crypto.randomUUID()}
    />
  ),
);
