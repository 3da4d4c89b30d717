import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/fields";
import { AskForm } from "@/components/work/ask-form";
import { wordsIn } from "@/server/domain/words";
import { withChanges } from "./links";
import type { OpenTask, QueueProps } from "./types";

/** Sets when a task is due, who answers for its final quality and, where there are several, its line of work. */
export function TaskForms({ task, acts, here }: QueueProps & { readonly task: OpenTask }) {
  const t = useTranslations("queues.panel");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const heading = t(task.lines.length === 0 ? "forms" : "formsWithLine");
  const common = {
    act: acts.amend,
    errorTitle: t("errorTitle"),
    errorPrefix: shell("errorTitlePrefix"),
    className: "grid content-start gap-4",
  };
  const about = (what: string) => (
    <>
      <input type="hidden" name="task" value={task.id} />
      <input type="hidden" name="what" value={what} />
    </>
  );
  return (
    <section aria-label={heading} className="no-print mt-10">
      <h3 className="mb-4 font-bold">{heading}</h3>
      <div className="grid gap-x-16 gap-y-8 desktop-admin:grid-cols-2">
        {task.dueOwner === null ? (
          <ActForm key={`due ${task.dueOn}`} {...common}>
            {about("due")}
            <Field
              name="due"
              label={t("formDue")}
              note={t("formDueNote")}
              type="date"
              value={task.dueOn ?? ""}
            />
            <div>
              <Button size="medium">{t("saveDue")}</Button>
            </div>
          </ActForm>
        ) : (
          <AskForm
            act={acts.ask}
            task={task.id}
            what="due"
            value={task.dueOn ?? ""}
            owner={task.dueOwner}
            cancelHref={withChanges(here, { open: null })}
          />
        )}
        <ActForm key={`quality ${task.qualityOwnerKey}`} {...common}>
          {about("quality")}
          <Choice
            name="quality"
            label={t("formQuality")}
            value={task.qualityOwnerKey ?? ""}
            options={[
              { value: "", label: t("noQuality") },
              ...task.parties.map(({ key, name }) => ({
                value: key,
                label: wordsIn(name, locale).text,
              })),
            ]}
          />
          <div>
            <Button size="medium">{t("saveQuality")}</Button>
          </div>
        </ActForm>
        {task.lines.length > 0 && (
          <ActForm key={`line ${task.lineId}`} {...common}>
            {about("line")}
            <Choice
              name="line"
              label={t("formLine")}
              value={task.lineId ?? ""}
              options={task.lines.map(({ id, name }) => ({
                value: id ?? "",
                label: wordsIn(name, locale).text,
              }))}
            />
            <div>
              <Button size="medium">{t("saveLine")}</Button>
            </div>
          </ActForm>
        )}
      </div>
    </section>
  );
}
