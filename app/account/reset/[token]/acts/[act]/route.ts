// Receives the form of a link that sets a password.
import { formRoute, ofBrowser } from "@/app/form-route";
import { NEW_PASSWORD_FIELDS } from "@/app/new-password-fields";
import { choosePassword } from "@/server/auth/account";

export const POST = formRoute({
  set: ofBrowser(async ({ secret, params }) => {
    const chosen = { password: secret("new-password"), again: secret("again") };
    await choosePassword(params.token ?? "", chosen);
    return "/sign-in?chosen=1";
  }, NEW_PASSWORD_FIELDS),
});
