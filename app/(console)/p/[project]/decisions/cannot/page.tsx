import { projectPage } from "@/app/(console)/console-page";
import { CannotScreen } from "@/components/decisions/cannot-screen";

export default projectPage(
  "home",
  ({ project }) => `/p/${project}/decisions/cannot`,
  async ({ api, about }) => (
    <CannotScreen
      question={await api.decisions.question(about)}
      homeHref={`/p/${encodeURIComponent(about.project)}`}
      act={`/p/${encodeURIComponent(about.project)}/decisions/acts/cannot`}
      request={crypto.randomUUID()}
    />
  ),
);
