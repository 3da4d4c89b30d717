import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/act-form";

/** Whoever changes how one signs in types the password again and, where a second factor is set up, a code of it. */
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
