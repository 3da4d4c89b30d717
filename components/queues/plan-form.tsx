import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CriteriaFields } from "@/components/ui/criteria-fields";
import type { OpenTask, QueueProps } from "./types";

/** Sets, before a full-chain test, what counts as passed and what follows if it fails. */
export function PlanForm({ task, acts }: QueueProps & { readonly task: OpenTask }) {
  const t = useTranslations("queues.panel");
  const shell = useTranslations("shell");
  const { passesWhen, onFailure } = task;
  return (
    <section aria-label={t("planForm")} className="no-print mt-10 max-w-[36rem]">
      <h3 className="mb-4 font-bold">{t("planForm")}</h3>
      <ActForm
        key={JSON.stringify([passesWhen, onFailure])}
        act={acts.plan}
        errorTitle={t("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
        className="grid gap-4"
      >
        <input type="hidden" name="task" value={task.id} />
        <CriteriaFields passesWhen={passesWhen} onFailure={onFailure} />
        <div>
          <Button size="medium">{t("savePlan")}</Button>
        </div>
      </ActForm>
    </section>
  );
}
