import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field, FileField, TextArea } from "@/components/ui/fields";
import { WordsField } from "@/components/ui/words-field";

interface FormProps {
  readonly act: string;
  readonly request: string;
}

/** Attaches a file or a link, and says what it shows. */
export function AttachForm({ act, request, room }: FormProps & { readonly room: number }) {
  const t = useTranslations("files.attach");
  const shell = useTranslations("shell");
  return (
    <div className="no-print mt-8">
      <h3 className="mb-4 font-bold">{t("heading")}</h3>
      <ActForm
        act={act}
        files
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request}
        className="grid max-w-[46rem] gap-6"
      >
        <p className="quiet">{t("note", { room })}</p>
        <WordsField name="words" label={t("words")} mark={shell("required")} value={null} />
        <FileField
          name="file"
          label={t("file")}
          mark={shell("either")}
          note={t("fileNote")}
          again={t("again")}
        />
        <Field name="url" label={t("url")} mark={shell("either")} />
        <div>
          <Button size="medium">{t("submit")}</Button>
        </div>
      </ActForm>
    </div>
  );
}

/** Withdraws something that is attached, with the reason. */
export function WithdrawForm({ act, request, file }: FormProps & { readonly file: string }) {
  const t = useTranslations("files.withdraw");
  const shell = useTranslations("shell");
  return (
    <details className="no-print font-normal">
      <summary className="inline-flex min-h-11 items-center underline">{t("open")}</summary>
      <ActForm
        act={act}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request}
        className="grid gap-4 pb-4"
      >
        <p className="quiet">{t("note")}</p>
        <input type="hidden" name="file" value={file} />
        <TextArea name="correction-reason" label={t("reason")} mark={shell("required")} rows={2} />
        <div>
          <Button size="small">{t("submit")}</Button>
        </div>
      </ActForm>
    </details>
  );
}
