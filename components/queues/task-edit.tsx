import { useLocale, useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { TaskBuildFields, TaskName, TaskOrigin, TaskRecords } from "./task-fields";
import type { TaskFormView } from "./types";

interface Props {
  readonly view: TaskFormView;
  readonly task: NonNullable<TaskFormView["task"]>;
  readonly acts: { readonly correct: FormAct; readonly withdraw: FormAct };
  /** Makes an id for a form of this page. */
  readonly newRequest: () => string;
  readonly panelHref: string;
}

/** The page on which a task's title and links are put right, or the task is withdrawn. */
export function TaskEditScreen(props: Props) {
  const { view, task, acts, newRequest, panelHref } = props;
  const t = useTranslations("tasks");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <>
      <title>{`${t("correct.title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={<TextLink href={panelHref}>{t("back")}</TextLink>}
        sentences={[t("correct.heading", { title: wordsIn(task.title, locale).text })]}
        lead={t("correct.lead")}
      />
      <ActForm
        act={acts.correct}
        errorTitle={t("correct.refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={newRequest()}
        className="mt-8 grid max-w-[46rem] gap-6"
      >
        <input type="hidden" name="seen" value={task.seen} data-shown="" />
        <TaskName values={task} />
        <TaskBuildFields values={task} offered={view.offered} />
        <TaskOrigin values={task} offered={view.offered} />
        <TaskRecords values={task} offered={view.offered} />
        <TextArea name="reason" label={t("correct.reason")} mark={shell("required")} rows={3} />
        <div>
          <Button tone="primary">{t("correct.send")}</Button>
        </div>
      </ActForm>
      {view.may.withdraw && <Withdrawal {...props} />}
    </>
  );
}

function Withdrawal({ task, acts, newRequest }: Props) {
  const t = useTranslations("tasks.withdraw");
  const shell = useTranslations("shell");
  return (
    <Section id="withdraw" heading={t("heading")}>
      {task.status === "done" ? (
        <p>{t("done")}</p>
      ) : (
        <ActForm
          act={acts.withdraw}
          errorTitle={t("refused")}
          errorPrefix={shell("errorTitlePrefix")}
          request={newRequest()}
          className="grid max-w-[46rem] gap-6"
        >
          <p className="phrased">
            {t("lead")}
            {task.fullChainTest && ` ${t("leadTest")}`}
          </p>
          <TextArea name="reason" label={t("reason")} mark={shell("required")} rows={3} />
          <div>
            <Button>{t("send")}</Button>
          </div>
        </ActForm>
      )}
    </Section>
  );
}
