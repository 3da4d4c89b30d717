// Where the forms of one's own account are sent.
import { barred } from "@/app/barred";
import { formRoute, pointing } from "@/app/form-route";
import { NEW_PASSWORD_FIELDS } from "@/app/new-password-fields";
import { changePassword } from "@/server/auth/account";
import { beginFactor, finishFactor, removeFactor } from "@/server/auth/second-factor";

const PASSWORD_FIELD = { "sign-in-failed": "password", "try-limit": "password" } as const;

export const POST = formRoute({
  /** From the old password (`password`) to a new one, typed twice. */
  password: pointing({ ...NEW_PASSWORD_FIELDS, ...PASSWORD_FIELD }, async ({ secret }) => {
    const chosen = { password: secret("new-password"), again: secret("again") };
    const result = await changePassword(secret("password"), chosen);
    if (!result.ok) throw await barred(result);
    return "/account?changed=password";
  }),
  /** Begins to set up a second factor, after the password (`password`). */
  "begin-factor": pointing(PASSWORD_FIELD, async ({ secret }) => {
    const result = await beginFactor(secret("password"));
    if (!result.ok) throw await barred(result);
    return "/account/second-factor";
  }),
  /** Sets it up by its first code (`code`). */
  "finish-factor": pointing({ "code-wrong": "code" }, async ({ secret }) => {
    await finishFactor(secret("code"));
    return "/account?changed=factor";
  }),
  /** Removes it, after the password. */
  "remove-factor": pointing(PASSWORD_FIELD, async ({ secret }) => {
    const result = await removeFactor(secret("password"));
    if (!result.ok) throw await barred(result);
    return "/account?changed=no-factor";
  }),
});
