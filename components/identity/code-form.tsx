import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/fields";
import { TextLink } from "@/components/ui/text-link";
import { SIGN_IN_ACTS } from "./sign-in-acts";

/** The code of the second factor, after the password was right. */
export function CodeForm({ to }: { readonly to: string }) {
  const t = useTranslations("account.code");
  const signIn = useTranslations("signIn");
  const shell = useTranslations("shell");
  return (
    <>
      <ActForm
        act={SIGN_IN_ACTS.code}
        errorTitle={signIn("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        className="mt-8 grid max-w-[28rem] gap-6"
      >
        <input type="hidden" name="to" value={to} />
        <Field
          name="code"
          autoComplete="one-time-code"
          label={t("code")}
          mark={shell("required")}
          note={t("codeNote")}
        />
        <p>
          <Button tone="primary">{signIn("submit")}</Button>
        </p>
      </ActForm>
      <p className="mt-6">
        <TextLink href={`/sign-in?to=${encodeURIComponent(to)}`} className="tool">
          {t("again")}
        </TextLink>
      </p>
    </>
  );
}
