import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Standing } from "@/server/domain/identity/standing";
import { NewPassword } from "./new-password";
import { OwnerFields } from "./owner-fields";

/** The old password, a code if there is a second factor, and the new password twice. */
export function PasswordScreen({
  standing,
  act,
}: {
  readonly standing: Standing;
  readonly act: string;
}) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  const { account, entry } = standing;
  return (
    <>
      <title>{`${t("password.change")}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[t("password.change")]}
        lead={t(entry.passwordDue ? "password.dueLead" : "password.note")}
      />
      {account.demonstration ? (
        <div className="mt-8">
          <Notice tone="refused" title={t("password.demonstration")} />
        </div>
      ) : (
        <ActForm
          act={act}
          errorTitle={t("errorTitle")}
          errorPrefix={shell("errorTitlePrefix")}
          className="mt-8 grid max-w-[28rem] gap-6"
        >
          {/* Tells password managers whose password this is. */}
          <input type="hidden" name="email" autoComplete="username" value={account.email} />
          <OwnerFields coded={entry.secondFactor} />
          <NewPassword />
          <p>
            <Button tone="primary">{t("password.submit")}</Button>
          </p>
        </ActForm>
      )}
    </>
  );
}
