// Where the forms of the sign-in are sent.
import { barred } from "@/app/barred";
import { formRoute, ofBrowser } from "@/app/form-route";
import { returnPath } from "@/app/sign-in/return-path";
import { enter } from "@/server/auth/password";

export const POST = formRoute({
  /** By an e-mail address and a password; leads to `to`. */
  enter: ofBrowser(
    async ({ field, secret }) => {
      const result = await enter(field("email"), secret("password"));
      if (!result.ok) throw await barred(result);
      return returnPath(field("to"));
    },
    { "sign-in-failed": "email" },
  ),
});
