// Receives the forms of the sign-in.
import { barred } from "@/app/barred";
import { formRoute, ofBrowser } from "@/app/form-route";
import { returnPath } from "@/app/sign-in/return-path";
import { enter } from "@/server/auth/password";
import { enterCode } from "@/server/auth/second-factor";

export const POST = formRoute({
  /** Signs in by e-mail address and password; leads to `to`. */
  enter: ofBrowser(
    async ({ field, secret }) => {
      const result = await enter(field("email"), secret("password"));
      if (!result.ok) throw await barred(result);
      const to = returnPath(field("to"));
      return result.codeAsked ? `/sign-in/code?to=${encodeURIComponent(to)}` : to;
    },
    { "sign-in-failed": "email" },
  ),
  /** Checks the code of the second factor after the password; leads to `to`. */
  code: ofBrowser(
    async ({ field, secret }) => {
      const result = await enterCode(secret("code"));
      if (!result.ok) throw await barred(result, "code-wrong");
      return returnPath(field("to"));
    },
    { "code-wrong": "code" },
  ),
});
