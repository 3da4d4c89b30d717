import { AccountScreen } from "@/components/identity/account-screen";
import { currentStanding } from "@/server/auth/session";
import { signedInPage } from "../signed-in-page";

const CHANGES = ["password", "factor", "no-factor"] as const;

export default signedInPage(
  "/account",
  async (address) => {
    const standing = await currentStanding(null);
    return (
      standing && (
        <AccountScreen
          standing={standing}
          changed={CHANGES.find((change) => change === address.get("changed")) ?? null}
        />
      )
    );
  },
  { beforeEntry: true },
);
