import { projectPage } from "@/app/(console)/console-page";
import { DeferScreen } from "@/components/decisions/defer-screen";

export default projectPage(
  "home",
  ({ project }) => `/p/${project}/decisions/defer`,
  async ({ api, about }) => (
    <DeferScreen
      question={await api.decisions.question(about)}
      homeHref={`/p/${encodeURIComponent(about.project)}`}
      act={`/p/${encodeURIComponent(about.project)}/decisions/acts/defer`}
      request={crypto.randomUUID()}
    />
  ),
);
