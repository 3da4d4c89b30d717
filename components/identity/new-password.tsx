import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/fields";

/** The new password, typed twice. */
export function NewPassword() {
  const t = useTranslations("account.password");
  const shell = useTranslations("shell");
  return (
    <>
      <Field
        name="new-password"
        type="password"
        autoComplete="new-password"
        label={t("new")}
        mark={shell("required")}
        note={t("newNote")}
      />
      <Field
        name="again"
        type="password"
        autoComplete="new-password"
        label={t("again")}
        mark={shell("required")}
      />
    </>
  );
}
