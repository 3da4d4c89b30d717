import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { MatrixScreen } from "@/components/responsibilities/matrix-screen";
import { linksOf } from "../records/links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/responsibilities`,
  async (door) => (
    <MatrixScreen
      view={await door.api.responsibilities.matrix(door.about)}
      linkTo={linksOf(door)}
    />
  ),
  async () => (await getTranslations("responsibilities"))("crumb"),
);
