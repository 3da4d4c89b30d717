import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/fields";
import { AnswerForm, type AnswerProps } from "./answer-form";

/** Says why the owed tests cannot be run. */
export function CannotScreen(props: AnswerProps) {
  const t = useTranslations("decisions");
  const shell = useTranslations("shell");
  return (
    <AnswerForm {...props} answer="cannot" builds={props.question.builds}>
      <TextArea
        name="reason"
        label={t("reason")}
        mark={shell("required")}
        note={t("cannot.reasonNote")}
      />
    </AnswerForm>
  );
}
