import { useLocale, useTranslations } from "next-intl";
import { Choice, Field, TextArea } from "@/components/ui/fields";
import { addDays } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";
import { AnswerForm, type AnswerProps } from "./answer-form";

/** Puts the owed tests off: until when, why, and who holds the risk. */
export function DeferScreen(props: AnswerProps) {
  const t = useTranslations("decisions");
  const defer = useTranslations("decisions.defer");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { day, parties } = props.question;
  const [required, optional] = [shell("required"), shell("optional")];
  return (
    <AnswerForm {...props} answer="defer">
      <Field
        name="until"
        type="date"
        label={defer("until")}
        mark={required}
        note={defer("untilNote")}
        min={addDays(day, 1)}
      />
      <TextArea name="reason" label={t("reason")} mark={required} note={defer("reasonNote")} />
      <Choice
        name="heldBy"
        label={defer("heldBy")}
        mark={required}
        note={defer("heldByNote")}
        options={[
          { value: "", label: defer("choose") },
          ...parties.map(({ key, name }) => ({ value: key, label: wordsIn(name, locale).text })),
        ]}
      />
      <TextArea
        name="alternatives"
        label={defer("alternatives")}
        mark={optional}
        note={defer("alternativesNote")}
        rows={3}
      />
      <TextArea
        name="risk"
        label={defer("risk")}
        mark={optional}
        note={defer("riskNote")}
        rows={3}
      />
    </AnswerForm>
  );
}
