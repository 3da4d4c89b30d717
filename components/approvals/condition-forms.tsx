import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { wordsIn } from "@/server/domain/words";
import type { Condition, DecisionProps } from "./types";

/** Shows that a condition is met, or accepts it, for those who may. */
export function ConditionForms(props: DecisionProps & { readonly condition: Condition }) {
  const { mayShow, mayMeet } = props.condition;
  if (!mayShow && !mayMeet) return null;
  return (
    <span className="no-print flex flex-wrap gap-x-6 font-normal">
      {mayMeet && <ConditionForm {...props} does="meet" />}
      {mayShow && <ConditionForm {...props} does="show" />}
    </span>
  );
}

function ConditionForm({
  view,
  condition,
  does,
  acts,
  request,
}: DecisionProps & { readonly condition: Condition; readonly does: "show" | "meet" }) {
  const t = useTranslations("approvals.conditions");
  const subject = useTranslations("approvals.subjects");
  const panel = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  const words = wordsIn(condition.words, useLocale()).text;
  const needed = does === "show" || condition.shown === null;
  return (
    <details className="basis-full">
      <summary className="disclosure" aria-label={t(`${does}.label`, { words })}>
        {t(`${does}.name`)}
      </summary>
      <ActForm
        act={acts[does]}
        errorTitle={panel("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request()}
        className="max-w-[36rem]"
      >
        <input type="hidden" name="condition" value={condition.id} />
        {does === "meet" && (
          <input type="hidden" name="seen" value={JSON.stringify(condition.shown)} data-shown="" />
        )}
        <TextArea
          name="shown"
          label={t(`${does}.words`)}
          mark={needed ? shell("required") : panel("optional")}
          note={subject(`${view.subject}.seen`)}
          rows={2}
        />
        {does === "meet" && condition.inPlaceOf !== null && (
          <p className="type-small mt-3">{t(`inPlace.${condition.inPlaceOf}`)}</p>
        )}
        <div className="my-3">
          <Button size="small">{t(`${does}.press`)}</Button>
        </div>
      </ActForm>
    </details>
  );
}
