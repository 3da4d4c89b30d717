import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { NearDay } from "@/components/ui/near-day";
import { RecordText, RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { ReviewAction, ReviewProps } from "./types";

type ActionProps = ReviewProps & { readonly action: ReviewAction };

/** Actions: what, who, by when, and what became of each. */
export function ActionList({
  actions,
  ...props
}: ReviewProps & { readonly actions: readonly ReviewAction[] }) {
  return (
    <ul>
      {actions.map((action) => (
        <Action key={action.id} {...props} action={action} />
      ))}
    </ul>
  );
}

function Action(props: ActionProps) {
  const t = useTranslations("reviews.one");
  const { action, view, linkTo } = props;
  const { doneOn, done, taskId, instructionId, late, dueOn } = action;
  const on = (day: typeof dueOn) => () => <NearDay day={day} today={view.day} />;
  return (
    <li className="mt-1 border-l-2 border-solid-gray-200 pl-4">
      <TextLink href={linkTo(`/records/review_action/${action.id}`)}>
        <RecordWords words={action.what} />
      </TextLink>
      <p className="type-small flex flex-wrap gap-x-4">
        <span>
          {t.rich("action", { who: () => <RecordWords words={action.who} />, day: on(dueOn) })}
        </span>
        {late && <b>{t("late")}</b>}
        {taskId !== null && (
          <TextLink href={linkTo(`/queues/${encodeURIComponent(action.whoKey)}`, { task: taskId })}>
            {t("asTask")}
          </TextLink>
        )}
        {instructionId !== null && (
          <TextLink href={linkTo(`/records/instruction/${instructionId}`)}>
            {t("asInstruction")}
          </TextLink>
        )}
        {doneOn !== null && <span>{t.rich("done", { day: on(doneOn) })}</span>}
      </p>
      {done !== null && (
        <p className="type-small">
          <RecordText words={done} />
        </p>
      )}
      <Presses {...props} />
    </li>
  );
}

/** What can be done with an action: record that it is done, or pass it on as a task or an instruction. */
function Presses(props: ActionProps) {
  const { mayFinish, mayTask, mayInstruct } = props.action;
  if (!mayFinish && !mayTask && !mayInstruct) return null;
  return (
    <div className="no-print flex flex-wrap items-start gap-x-6 gap-y-2 py-1">
      {mayTask && <Press {...props} does="task" />}
      {mayInstruct && <Press {...props} does="instruct" />}
      {mayFinish && <Finish {...props} />}
    </div>
  );
}

const actOf = ({ linkTo, view, action }: ActionProps, does: string) =>
  linkTo(`/reviews/${view.review.id}/actions/${action.id}/acts/${does}`);

function Press(props: ActionProps & { readonly does: "task" | "instruct" }) {
  const t = useTranslations("reviews.forms");
  const shell = useTranslations("shell");
  const title = wordsIn(props.action.what, useLocale()).text;
  return (
    <ActForm
      act={actOf(props, props.does)}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      request={props.newRequest()}
    >
      <Button size="small" tone="quiet" aria-label={t(`${props.does}.label`, { title })}>
        {t(`${props.does}.press`)}
      </Button>
    </ActForm>
  );
}

function Finish(props: ActionProps) {
  const t = useTranslations("reviews.forms");
  const shell = useTranslations("shell");
  const title = wordsIn(props.action.what, useLocale()).text;
  return (
    <details className="basis-full">
      <summary className="disclosure" aria-label={t("finish.label", { title })}>
        {t("finish.name")}
      </summary>
      <ActForm
        act={actOf(props, "finish")}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={props.newRequest()}
        className="grid max-w-[36rem] gap-4 pb-4"
      >
        <TextArea name="done" label={t("finish.done")} mark={shell("required")} rows={2} />
        <div>
          <Button size="small">{t("finish.press")}</Button>
        </div>
      </ActForm>
    </details>
  );
}
