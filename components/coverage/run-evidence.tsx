import { useTranslations } from "next-intl";
import { FieldGroup, FileField } from "@/components/ui/fields";
import { WordsField } from "@/components/ui/words-field";
import { RESULT_FILES } from "@/server/domain/files/attachment";

/** The files that show a result, sent with it. Each says what it shows. */
export function RunEvidence() {
  const t = useTranslations("work.result.evidence");
  const shell = useTranslations("shell");
  return (
    <FieldGroup name="files" label={t("legend")} note={t("note", { most: RESULT_FILES.length })}>
      <div className="mt-2 grid gap-5 border-l-2 border-solid-gray-200 pl-5">
        {RESULT_FILES.map((name, place) => (
          <fieldset key={name} className="grid gap-3">
            <legend className="font-bold">{t("place", { place: place + 1 })}</legend>
            <FileField name={name} label={t("file")} mark={shell("optional")} again={t("again")} />
            <WordsField
              name={`${name}-words`}
              label={t("words")}
              mark={shell("optional")}
              note={t("wordsNote")}
              value={null}
            />
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
}
