import { projectPage } from "@/app/(console)/console-page";
import { AccessScreen } from "@/components/identity/access-screen";
import { shownLink } from "@/server/auth/account";

export default projectPage(
  "access",
  (p) => `/p/${p.project}/access`,
  async ({ api, about, address }) => {
    const [view, made, sessions, log] = await Promise.all([
      api.members.list(about),
      shownLink(about.project),
      api.sessions.ofMembers(about),
      api.security.log({ ...about, page: address.get("page") }),
    ]);
    return (
      <AccessScreen
        view={view}
        made={made}
        sessions={sessions}
        log={log}
        acts={`${address.path}/acts`}
        request={crypto.randomUUID()}
        pageOf={(id) => `/p/${encodeURIComponent(about.project)}/records/member/${id}`}
        hrefOf={(page) => address.with({ page: page === 1 ? null : page })}
      />
    );
  },
);
