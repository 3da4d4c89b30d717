import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { RouteScreen } from "@/components/approvals/route-screen";

export default projectPage(
  "approvals",
  (p) => `/p/${p.project}/approvals/route`,
  async ({ api, about, address }) => {
    const view = await api.routes.read(about);
    const at = (act: string) => `${address.path}/acts/${act}`;
    return (
      <RouteScreen
        view={view}
        acts={{
          set: at("set"),
          addDeputy: at("add"),
          removeDeputy: at("remove"),
        }}
        request={() => crypto.randomUUID()}
      />
    );
  },
  async () => (await getTranslations("approvals"))("routeCrumb"),
);
