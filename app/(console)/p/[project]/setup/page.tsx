import { projectPage } from "@/app/(console)/console-page";
import { SetupScreen } from "@/components/setup/setup-screen";
import { linksOf } from "../records/links";

export default projectPage(
  "setup",
  (p) => `/p/${p.project}/setup`,
  async (door) => (
    <SetupScreen
      view={await door.api.projects.setup(door.about)}
      linkTo={linksOf(door)}
      acts={`${door.address.path}/acts`}
      request={() => crypto.randomUUID()}
    />
  ),
);
