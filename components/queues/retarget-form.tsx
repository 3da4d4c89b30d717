import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";

/** A waiting test of an older version than users have: says so, and makes it the test of what users have. */
export function RetargetForm({
  act,
  task,
  version,
  newer,
}: {
  /** null: the reader may not, or not from this page. */
  readonly act: FormAct | null;
  readonly task: string;
  readonly version: string;
  /** The version that users have. */
  readonly newer: string;
}) {
  const t = useTranslations("queues.retarget");
  const shell = useTranslations("shell");
  return (
    <section id="retarget" tabIndex={-1} aria-label={t("label")} className="no-print mt-10">
      <p className="mb-4">{t("older", { version, newer })}</p>
      {act !== null && (
        <ActForm
          act={act}
          errorTitle={t("refused")}
          errorPrefix={shell("errorTitlePrefix")}
          request={crypto.randomUUID()}
          className="grid max-w-[36rem] content-start gap-4"
        >
          <input type="hidden" name="task" value={task} />
          <input type="hidden" name="version" value={newer} />
          <TextArea name="reason" label={t("reason")} mark={shell("required")} />
          <div>
            <Button size="medium">{t("send", { newer })}</Button>
          </div>
        </ActForm>
      )}
    </section>
  );
}
