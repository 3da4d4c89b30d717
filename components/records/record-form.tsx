import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { EntryFiles } from "@/components/ui/entry-files";
import { TextArea } from "@/components/ui/fields";
import type { Values } from "@/server/domain/records/field";
import { PROVENANCE } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import type { RecordName } from "@/server/domain/records/names";
import { type FieldsProps, RecordFields } from "./record-fields";
import type { Choices } from "./types";

interface SentTo {
  /** The address to which the form is sent. */
  readonly act: string;
  /** The id of the press, so that a form sent twice counts once. */
  readonly request: string;
}

/** The form for a new record of a kind. */
export function EntryForm({
  kind,
  given,
  choices,
  files,
  act,
  request,
}: SentTo & {
  readonly kind: RecordName;
  /** The values that the fields start with. */
  readonly given: Values;
  readonly choices: Choices;
  /** Files can be sent with it. */
  readonly files: boolean;
}) {
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  const { fields, provenance, sourced } = kindOf(kind);
  return (
    <ActForm
      act={act}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      files={files}
      className="mt-8 grid max-w-[46rem] gap-6"
    >
      <RecordFields kind={kind} fields={fields} values={given} choices={choices} />
      {files && <EntryFiles />}
      {provenance && (
        <details open={sourced}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
            {t("known")}
          </summary>
          <div className="mt-3 grid gap-6">
            <RecordFields kind={kind} fields={PROVENANCE} choices={choices} />
          </div>
        </details>
      )}
      <div>
        <Button tone="primary">{t("submit")}</Button>
      </div>
    </ActForm>
  );
}

/** The form of a step: its fields, and one button that says what it does. */
export function StepForm({
  send,
  act,
  request,
  version,
  ...fields
}: SentTo &
  FieldsProps & {
    readonly send: string;
    /** The version of the record on the page. */
    readonly version: string | null;
  }) {
  const t = useTranslations("records.step");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="grid max-w-[46rem] gap-6"
    >
      <input type="hidden" name="record-version" value={version ?? ""} data-shown="" />
      <RecordFields {...fields} />
      <div>
        <Button size="medium">{send}</Button>
      </div>
    </ActForm>
  );
}

/** Corrects or withdraws a record: the fields that can be corrected, and the reason. */
export function CorrectionForm({
  what,
  version,
  act,
  request,
  children,
}: SentTo & {
  readonly what: "correct" | "withdraw";
  /** The version of the record on the page. */
  readonly version: string | null;
  readonly children?: React.ReactNode;
}) {
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t(`${what}.failed`)}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="grid max-w-[46rem] gap-6"
    >
      <p className="quiet">{t(`${what}.note`)}</p>
      <input type="hidden" name="record-version" value={version ?? ""} data-shown="" />
      {children}
      <TextArea
        name="correction-reason"
        label={t(`${what}.reason`)}
        mark={shell("required")}
        rows={3}
      />
      <div>
        <Button size="medium">{t(`${what}.submit`)}</Button>
      </div>
    </ActForm>
  );
}
