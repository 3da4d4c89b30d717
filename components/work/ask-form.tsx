import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Field, TextArea } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { RecordWords } from "@/components/ui/record-words";
import type { OwnedValue } from "@/server/domain/queues/owned";
import type { Words } from "@/server/domain/words";

/** Asks the owner of a value to change it: the requested value, and why. */
export function AskForm({
  act,
  task,
  what,
  value,
  owner,
  cancelHref,
}: {
  readonly act: FormAct;
  /** null: the value is the vendor's capacity. */
  readonly task: string | null;
  readonly what: OwnedValue;
  readonly value: string;
  readonly owner: Words;
  readonly cancelHref: string;
}) {
  const t = useTranslations("work.changes");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="grid gap-4"
    >
      <p>{t.rich("owned", { owner: () => <RecordWords words={owner} /> })}</p>
      {task !== null && <input type="hidden" name="task" value={task} />}
      <input type="hidden" name="what" value={what} />
      <Field
        name="to"
        label={t(`wanted.${what}`)}
        value={value}
        {...(what === "due" && { type: "date" })}
      />
      <TextArea name="reason" label={t("askReason")} mark={shell("required")} />
      <FormEnding send={t("send")} cancel={t("cancel")} cancelHref={cancelHref} />
    </ActForm>
  );
}
