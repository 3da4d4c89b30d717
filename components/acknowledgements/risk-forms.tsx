import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { Section } from "@/components/ui/section";
import type { Words } from "@/server/domain/words";

interface Risk {
  readonly id: string;
  readonly version: string;
  readonly platform: Words;
  readonly reason: Words;
  readonly risk: Words | null;
}

/** The risks of what went out untested, each to be confirmed in the vendor's own words. */
export function RiskForms({
  risks,
  act,
}: {
  readonly risks: readonly Risk[];
  readonly act: FormAct;
}) {
  const t = useTranslations("acknowledgements.risks");
  if (risks.length === 0) return null;
  return (
    <Section id="risks" heading={t("heading")}>
      <div className="grid gap-10">
        {risks.map((risk) => (
          <RiskForm key={risk.id} risk={risk} act={act} />
        ))}
      </div>
    </Section>
  );
}

function RiskForm({
  risk: { id, version, platform, reason, risk },
  act,
}: {
  readonly risk: Risk;
  readonly act: FormAct;
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
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button size="medium">{t("send")}</Button>
        <span className="type-small">{t("means")}</span>
      </div>
    </ActForm>
  );
}
