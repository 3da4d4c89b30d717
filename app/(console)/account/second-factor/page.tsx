import { SecondFactorScreen } from "@/components/identity/second-factor-screen";
import { readFactor } from "@/server/auth/second-factor";
import { currentStanding } from "@/server/auth/session";
import { signedInPage } from "../../signed-in-page";

const at = (act: string) => `/account/acts/${act}`;

export default signedInPage(
  "/account/second-factor",
  async () => {
    const standing = await currentStanding(null);
    return (
      standing && (
        <SecondFactorScreen
          standing={standing}
          factor={await readFactor()}
          acts={{
            begin: at("begin-factor"),
            finish: at("finish-factor"),
            remove: at("remove-factor"),
          }}
        />
      )
    );
  },
  { beforeEntry: true },
);
