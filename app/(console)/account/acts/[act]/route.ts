// Receives the forms of the person's own account.
import { barred } from "@/app/barred";
import { formRoute, pointing, type Sent } from "@/app/form-route";
import { NEW_PASSWORD_FIELDS } from "@/app/new-password-fields";
import { changePassword } from "@/server/auth/account";
import { beginFactor, finishFactor, removeFactor } from "@/server/auth/second-factor";

const PROOF_FIELDS = {
  "password-wrong": "password",
  "try-limit": "password",
  "code-wrong": "code",
} as const;

/** To change how they sign in, a person types the password (`password`) and, with a second factor, a code (`code`). */
const proofOf = ({ secret }: Sent) => ({ password: secret("password"), code: secret("code") });

export const POST = formRoute({
  /** Replaces the old password by a new one, typed twice. */
  password: pointing({ ...NEW_PASSWORD_FIELDS, ...PROOF_FIELDS }, async (sent) => {
    const chosen = { password: sent.secret("new-password"), again: sent.secret("again") };
    const result = await changePassword(proofOf(sent), chosen);
    if (!result.ok) throw await barred(result, "password-wrong");
    return "/account?changed=password";
  }),
  /** Begins to set up a second factor. */
  "begin-factor": pointing(PROOF_FIELDS, async (sent) => {
    const result = await beginFactor(proofOf(sent));
    if (!result.ok) throw await barred(result, "password-wrong");
    return "/account/second-factor";
  }),
  /** Completes the setup with the first code (`code`). */
  "finish-factor": pointing({ "code-wrong": "code" }, async ({ secret }) => {
    await finishFactor(secret("code"));
    return "/account?changed=factor";
  }),
  /** Removes the second factor. */
  "remove-factor": pointing(PROOF_FIELDS, async (sent) => {
    const result = await removeFactor(proofOf(sent));
    if (!result.ok) throw await barred(result, "password-wrong");
    return "/account?changed=no-factor";
  }),
});
