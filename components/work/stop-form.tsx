import { useLocale, useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Choice, TextArea } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { type Words, wordsIn } from "@/server/domain/words";
import type { NowTask, QueueWork, WorkProps } from "./types";

/** Says that a task has stopped or cannot start: why, whom it waits for, and which test environment. */
export function StopForm({
  view,
  address,
  task,
  act,
  kind,
}: WorkProps<QueueWork> & {
  readonly task: NowTask;
  readonly act: FormAct;
  readonly kind: "stop" | "cannot";
}) {
  const t = useTranslations("work.stop");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { blockedReason } = task;
  const named = ({ key, name }: { readonly key: string; readonly name: Words }) => ({
    value: key,
    label: wordsIn(name, locale).text,
  });
  const parties = view.awaitable.map(named);
  const environments = view.unready.map(named);
  return (
    <div id="stop" tabIndex={-1} className="mt-4 max-w-[44rem]">
      <ActForm
        act={act}
        errorTitle={t("refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
        className="grid gap-4"
      >
        <input type="hidden" name="task" value={task.id} />
        <TextArea
          name="reason"
          label={t(`reason.${kind}`)}
          mark={shell("required")}
          note={t("note")}
          {...(blockedReason !== null && { value: wordsIn(blockedReason, locale).text })}
        />
        <Choice
          name="awaits"
          label={t("awaits")}
          note={t("awaitsNote")}
          value=""
          options={[{ value: "", label: t("nobody") }, ...parties]}
        />
        {environments.length > 0 && (
          <Choice
            name="environment"
            label={t("environment")}
            note={t("environmentNote")}
            value=""
            options={[{ value: "", label: t("noEnvironment") }, ...environments]}
          />
        )}
        <FormEnding
          send={t(`send.${kind}`)}
          size="medium"
          cancel={t("cancel")}
          cancelHref={address.with({ edit: null })}
        />
      </ActForm>
    </div>
  );
}
