import { projectPage } from "@/app/(console)/console-page";
import { AccessScreen } from "@/components/identity/access-screen";

export default projectPage(
  "access",
  (p) => `/p/${p.project}/access`,
  async ({ api, about, address }) => {
    const [sessions, log] = await Promise.all([
      api.sessions.ofMembers(about),
      api.security.log({ ...about, page: address.get("page") }),
    ]);
    return (
      <AccessScreen
        sessions={sessions}
        log={log}
        acts={`${address.path}/acts`}
        hrefOf={(page) => address.with({ page: page === 1 ? null : page })}
      />
    );
  },
);
