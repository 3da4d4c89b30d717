import { useTranslations } from "next-intl";
import { ENTRY_FILES } from "@/server/domain/files/attachment";
import { FieldGroup, FileField } from "./fields";
import { MoreFields } from "./more-fields";
import { WordsField } from "./words-field";

type Name = (typeof ENTRY_FILES)[number];

/** The files that are sent with the entry of a record that takes files. Each says what it shows. */
export function EntryFiles() {
  const t = useTranslations("work.result.evidence");
  const [first, ...others] = ENTRY_FILES;
  return (
    <FieldGroup name="files" label={t("legend")} note={t("note", { most: ENTRY_FILES.length })}>
      <div className="mt-2 grid gap-5 border-l-2 border-solid-gray-200 pl-5">
        <EntryFile name={first} place={1} />
        <MoreFields name={t("more")}>
          {others.map((name, place) => (
            <EntryFile key={name} name={name} place={place + 2} />
          ))}
        </MoreFields>
      </div>
    </FieldGroup>
  );
}

function EntryFile({ name, place }: { readonly name: Name; readonly place: number }) {
  const t = useTranslations("work.result.evidence");
  const shell = useTranslations("shell");
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{t("place", { place })}</legend>
      <FileField
        name={name}
        label={t("place", { place })}
        mark={shell("optional")}
        again={t("again")}
      />
      <WordsField
        name={`${name}-words`}
        label={t("words")}
        mark={shell("optional")}
        note={t("wordsNote")}
        value={null}
      />
    </fieldset>
  );
}
