import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/fields";

/** To change how they sign in, a person types the password again and, with a second factor, a code. */
export function OwnerFields({ coded }: { readonly coded: boolean }) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  return (
    <>
      <Field
        name="password"
        type="password"
        autoComplete="current-password"
        label={t("password.old")}
        mark={shell("required")}
      />
      {coded && (
        <Field
          name="code"
          autoComplete="one-time-code"
          label={t("code.code")}
          mark={shell("required")}
          note={t("code.codeNote")}
        />
      )}
    </>
  );
}
