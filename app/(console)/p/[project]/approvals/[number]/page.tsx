import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { ProposalScreen } from "@/components/approvals/proposal-screen";
import { RequestScreen } from "@/components/approvals/request-screen";
import { linksIn } from "@/components/ui/links";

export default projectPage(
  "approvals",
  (p) => `/p/${p.project}/approvals/${p.number}`,
  async ({ api, about, params, address }) => {
    const number = params.number ?? "";
    const view = await api.approvals.read({ ...about, number, page: address.get("page") });
    const at = (act: string) => `${address.path}/acts/${act}`;
    const linkTo = linksIn(about.project, about.asOf);
    const shown = {
      here: address,
      linkTo,
      acts: {
        decide: at("decide"),
        ask: at("ask"),
        remind: at("remind"),
        opine: at("opine"),
        withdraw: at("withdraw"),
        note: at("note"),
        drop: at("drop"),
        hold: at("hold"),
        resume: at("resume"),
        show: at("show"),
        meet: at("meet"),
      },
      request: () => crypto.randomUUID(),
      fileHref: linkTo(`/approvals/${view.number}/frozen`),
      decisionHref: (step: number) =>
        linkTo(`/approvals/${view.number}/frozen`, { step: String(step) }),
    };
    return view.subject === "order" ? (
      <ProposalScreen {...shown} view={view} />
    ) : (
      <RequestScreen {...shown} view={view} />
    );
  },
  async ({ number }) => (await getTranslations("approvals"))("crumb", { number: number ?? "" }),
);
