import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { TextArea } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { RecordWords } from "@/components/ui/record-words";
import type { Words } from "@/server/domain/words";

interface Risk {
  readonly id: string;
  readonly version: string;
  readonly platform: Words;
  readonly reason: Words;
  readonly risk: Words | null;
}

/** The risk of what went out untested, to be confirmed in the vendor's own words. */
export function RiskForm({
  risk: { id, version, platform, reason, risk },
  act,
  cancelHref,
}: {
  readonly risk: Risk;
  readonly act: FormAct;
  readonly cancelHref: string;
}) {
  const t = useTranslations("acknowledgements.risks");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="grid max-w-[44rem] gap-3"
    >
      <input type="hidden" name="waiver" value={id} />
      <p className="font-bold">
        {t.rich("build", { version, platform: () => <RecordWords words={platform} /> })}
      </p>
      <p>{t.rich("why", { words: () => <RecordWords words={reason} /> })}</p>
      <p>
        {risk === null
          ? t("noRisk")
          : t.rich("risk", { words: () => <RecordWords words={risk} /> })}
      </p>
      <TextArea
        name="words"
        label={t("label")}
        mark={shell("required")}
        note={t("note")}
        rows={2}
      />
      <p className="type-small">{t("means")}</p>
      <FormEnding send={t("send")} size="medium" cancel={t("cancel")} cancelHref={cancelHref} />
    </ActForm>
  );
}
