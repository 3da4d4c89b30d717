import { PasswordScreen } from "@/components/identity/password-screen";
import { currentStanding } from "@/server/auth/session";
import { signedInPage } from "../../signed-in-page";

export default signedInPage(
  "/account/password",
  async () => {
    const standing = await currentStanding(null);
    return standing && <PasswordScreen standing={standing} act="/account/acts/password" />;
  },
  { beforeEntry: true },
);
