import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { ContractsScreen } from "@/components/contracts/contracts-screen";
import { linksOf } from "../records/links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/contracts`,
  async (door) => (
    <ContractsScreen view={await door.api.contracts.list(door.about)} linkTo={linksOf(door)} />
  ),
  async () => (await getTranslations("contracts"))("title"),
);
