import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { Standing } from "@/server/domain/identity/standing";
import { NewFactor, type NewFactorProps } from "./new-factor";
import { OwnerFields } from "./owner-fields";

interface Props {
  readonly standing: Standing;
  readonly factor: {
    /** null: no factor is set up. */
    readonly recoveryCodesLeft: number | null;
    readonly making: Omit<NewFactorProps, "act"> | null;
  };
  readonly acts: { readonly begin: string; readonly finish: string; readonly remove: string };
}

/** Whether sign-in asks for a code, and how to change that. */
export function SecondFactorScreen({ standing, factor, acts }: Props) {
  const t = useTranslations("account.factor");
  const shell = useTranslations("shell");
  const { account, entry } = standing;
  const { recoveryCodesLeft: left, making } = factor;
  const isSet = left !== null;
  return (
    <>
      <title>{`${t("heading")}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[t("heading")]}
        lead={t(entry.closed.length > 0 ? "dueLead" : "lead")}
      />
      {account.demonstration ? (
        <div className="mt-8">
          <Notice tone="refused" title={t("demonstration")} />
        </div>
      ) : (
        <>
          <p className="mt-6">{isSet ? t("isSet", { left }) : t("isNot")}</p>
          {making !== null && <NewFactor {...making} act={acts.finish} />}
          {making === null && (
            <Section id="begin" heading={t(isSet ? "beginAgain" : "begin")}>
              <p className="mb-4 max-w-[46em]">{t("beginNote")}</p>
              <OwnerForm coded={isSet} act={acts.begin} submit={t("beginSubmit")} />
            </Section>
          )}
          {isSet && making === null && (
            <Section id="remove" heading={t("remove")}>
              <p className="mb-4 max-w-[46em]">{t("removeNote")}</p>
              <OwnerForm coded act={acts.remove} submit={t("removeSubmit")} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function OwnerForm({
  coded,
  act,
  submit,
}: {
  readonly coded: boolean;
  readonly act: string;
  readonly submit: string;
}) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      className="grid max-w-[28rem] gap-4"
    >
      <OwnerFields coded={coded} />
      <p>
        <Button size="medium">{submit}</Button>
      </p>
    </ActForm>
  );
}
