import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/fields";
import { wordsIn } from "@/server/domain/words";
import type { DecisionProps } from "./types";

/** The vendor says whether it can work in this order, and gives its own estimates. */
export function OpinionForm({ view, acts, request }: DecisionProps) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.talk");
  const name = useTranslations("approvals");
  const shell = useTranslations("shell");
  const panel = useTranslations("approvals.panel");
  const locale = useLocale();
  return (
    <div className="no-print mt-10 max-w-[46em]">
      <h3 className="type-strong">{t("opinion")}</h3>
      <p className="quiet mb-3">
        {view.opinionAsked && `${t("opinionAsked")}${locale === "ja" ? "" : " "}`}
        {t("opinionNote")}
      </p>
      <ActForm
        act={acts.opine}
        errorTitle={panel("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request()}
      >
        {/* Makes Enter in a field submit nothing, because only a button says which answer is meant. */}
        <button type="submit" disabled hidden />
        <TextArea name="words" label={t("opinionWords")} mark={shell("required")} rows={3} />
        {view.subject === "order" && (
          <details className="mt-4">
            <summary className="disclosure">{t("estimates")}</summary>
            <p className="quiet type-small mb-3">{t("estimatesNote")}</p>
            <div className="grid gap-4">
              {view.estimates.map(({ taskId, title, onRecord }) => (
                <Field
                  key={taskId}
                  name={`days-${taskId}`}
                  type="number"
                  step="any"
                  min="0"
                  label={title === null ? name("unknownTask") : wordsIn(title, locale).text}
                  note={t("estimateNote", {
                    known: onRecord === null ? "no" : "yes",
                    days: onRecord ?? 0,
                  })}
                />
              ))}
            </div>
          </details>
        )}
        <p className="mt-4 flex flex-wrap gap-3">
          <Button name="agrees" value="yes" size="medium">
            {subject(`${view.subject}.can`)}
          </Button>
          <Button name="agrees" value="no" size="medium">
            {subject(`${view.subject}.cannot`)}
          </Button>
        </p>
      </ActForm>
    </div>
  );
}
