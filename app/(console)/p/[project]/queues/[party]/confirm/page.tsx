import { projectPage } from "@/app/(console)/console-page";
import { ConfirmScreen } from "@/components/drafts/confirm-screen";
import { markOf } from "@/server/domain/proposals/writer";

export default projectPage(
  "queues",
  (p) => `/p/${p.project}/queues/${p.party}/confirm`,
  async ({ api, about, params, address }) => {
    const party = params.party ?? "";
    const view = await api.drafts.confirmation({ ...about, party });
    const back = `/p/${encodeURIComponent(about.project)}/queues/${encodeURIComponent(party)}`;
    return (
      <ConfirmScreen
        view={view}
        project={about.project}
        back={back}
        send={`${back}/acts/send`}
        request={crypto.randomUUID()}
        drafted={address.get("drafted") === markOf(view.draft?.reason ?? "")}
      />
    );
  },
);
