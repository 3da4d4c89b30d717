import { GlossaryScreen } from "@/components/glossary/glossary-screen";
import { signedInPage } from "../signed-in-page";

export default signedInPage("/glossary", async (address) => (
  <GlossaryScreen query={(address.get("q") ?? "").slice(0, 100)} />
));
