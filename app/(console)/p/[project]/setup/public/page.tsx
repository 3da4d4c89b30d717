import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { PublicSettingScreen } from "@/components/publication/public-setting";
import { linksOf } from "../../records/links";

export default projectPage(
  "setup",
  (p) => `/p/${p.project}/setup/public`,
  async (door) => (
    <PublicSettingScreen
      setting={await door.api.publication.setting(door.about)}
      linkTo={linksOf(door)}
      acts={`${door.address.path}/acts`}
      request={() => crypto.randomUUID()}
    />
  ),
  async () => (await getTranslations("publication.setting"))("crumb"),
);
