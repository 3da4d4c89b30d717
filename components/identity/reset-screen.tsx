import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { NewPassword } from "./new-password";

/** A new password through a link. `email` null: the link no longer works. */
export function ResetScreen({
  email,
  act,
}: {
  readonly email: string | null;
  readonly act: string;
}) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  if (email === null)
    return (
      <>
        <PageHeading sentences={[t("reset.ended")]} lead={t("reset.endedText")} />
        <p className="mt-8">
          <TextLink href="/sign-in" className="tool">
            {t("reset.toSignIn")}
          </TextLink>
        </p>
      </>
    );
  return (
    <>
      <PageHeading sentences={[t("reset.heading")]} lead={t("reset.lead", { email })} />
      <ActForm
        act={act}
        errorTitle={t("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        className="mt-8 grid max-w-[28rem] gap-6"
      >
        <NewPassword />
        <p>
          <Button tone="primary">{t("reset.submit")}</Button>
        </p>
      </ActForm>
    </>
  );
}
