import { signedInPage } from "@/app/(console)/signed-in-page";
import { SessionsScreen } from "@/components/identity/sessions-screen";
import { api } from "@/server/trpc/caller";

export default signedInPage("/account/sessions", async () => (
  <SessionsScreen view={await api.sessions.own()} acts="/account/sessions/acts" />
));
