import { useLocale, useTranslations } from "next-intl";
import { type Words, wordsIn } from "@/server/domain/words";
import { TextArea } from "./fields";

/** Fields for what counts as passed and what follows if it fails, filled in before a full-chain test. */
export function CriteriaFields({
  passesWhen,
  onFailure,
}: {
  readonly passesWhen: Words | null;
  readonly onFailure: Words | null;
}) {
  const t = useTranslations("words.criteria");
  const locale = useLocale();
  const text = (words: Words | null) => (words === null ? "" : wordsIn(words, locale).text);
  return (
    <div className="grid gap-4">
      <TextArea
        name="passesWhen"
        label={t("passes")}
        note={t("passesNote")}
        value={text(passesWhen)}
        rows={3}
      />
      <TextArea
        name="onFailure"
        label={t("fails")}
        note={t("failsNote")}
        value={text(onFailure)}
        rows={3}
      />
      <p className="quiet type-small">{t("emptyNote")}</p>
    </div>
  );
}
