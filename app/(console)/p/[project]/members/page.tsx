import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { MembersScreen } from "@/components/identity/members-screen";
import { shownLink } from "@/server/auth/account";

export default projectPage(
  null,
  (p) => `/p/${p.project}/members`,
  async ({ api, about, address }) => (
    <MembersScreen
      view={await api.members.list(about)}
      made={await shownLink(about.project)}
      acts={{
        link: `${address.path}/acts/link`,
        removeFactor: `${address.path}/acts/remove-factor`,
        askForFactor: `${address.path}/acts/ask-for-factor`,
      }}
    />
  ),
  async () => (await getTranslations("account.members"))("crumb"),
);
