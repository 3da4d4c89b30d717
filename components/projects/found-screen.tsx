import { useLocale, useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/fields";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { WordsField } from "@/components/ui/words-field";
import { wordsIn } from "@/server/domain/words";
import type { ProjectsView } from "./types";

/** Founds a project. Whoever founds it becomes its administrator and goes on to set it up. */
export function FoundScreen({
  act,
  mine,
}: {
  readonly act: FormAct;
  /** The projects whose set-up the founder can copy. */
  readonly mine: ProjectsView;
}) {
  const t = useTranslations("projects.found");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <>
      <title>{`${t("heading")}｜${shell("name")}`}</title>
      <PageHeading
        identity={<TextLink href="/projects">{t("back")}</TextLink>}
        sentences={[t("heading")]}
        lead={t("lead")}
      />
      <ActForm
        act={act}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        className="mt-8 grid max-w-[46rem] gap-6"
      >
        <WordsField name="name" label={t("name")} mark={shell("required")} note={t("nameNote")} />
        <WordsField
          name="purpose"
          label={t("purpose")}
          mark={shell("optional")}
          note={t("purposeNote")}
          long
        />
        <WordsField
          name="ministry"
          label={t("ministry")}
          mark={shell("required")}
          note={t("ministryNote")}
        />
        <Field name="key" label={t("key")} mark={shell("required")} note={t("keyNote")} />
        {mine.length > 0 && (
          <Choice
            name="like"
            label={t("like")}
            mark={shell("optional")}
            note={t("likeNote")}
            options={[
              { value: "", label: t("likeNone") },
              ...mine.map((each) => ({ value: each.key, label: wordsIn(each.name, locale).text })),
            ]}
          />
        )}
        <p>
          <Button tone="primary">{t("submit")}</Button>
        </p>
      </ActForm>
    </>
  );
}
