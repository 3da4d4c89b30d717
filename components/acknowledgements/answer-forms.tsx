import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { LinkButton } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import type { Day } from "@/server/domain/calendar/day";

/** What a vendor can say of an order in words. */
export type SpokenAnswer = "question" | "reserve" | "object";

export interface AnswerFormProps {
  readonly of: SpokenAnswer;
  readonly act: FormAct;
  /** The number of the proposal that became the order. */
  readonly number: number;
  readonly objectUntil: Day;
  readonly open: boolean;
  readonly address: {
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
}

/** A quiet answer: its button with what it does to the order meanwhile, or its form if it is open. */
export function AnswerForm({ of, act, number, objectUntil, open, address }: AnswerFormProps) {
  const t = useTranslations("acknowledgements.own");
  const shell = useTranslations("shell");
  const does = t.rich(`does.${of}`, { day: () => <CalendarDay day={objectUntil} /> });
  if (!open)
    return (
      <div>
        <LinkButton size="small" href={`${address.with({ edit: of })}#${of}`}>
          {t(of)}
        </LinkButton>
        <p className="quiet type-small mt-1">{does}</p>
      </div>
    );
  return (
    <div id={of} tabIndex={-1} className="col-span-full max-w-[44rem]">
      <ActForm
        act={act}
        errorTitle={t("refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
      >
        <input type="hidden" name="number" value={number} />
        <TextArea
          name="words"
          label={t(`label.${of}`)}
          mark={shell("required")}
          note={t(`note.${of}`)}
        />
        <p className="quiet type-small mt-2">{does}</p>
        <FormEnding
          send={t(`send.${of}`)}
          size="medium"
          cancel={t("cancel")}
          cancelHref={address.with({ edit: null })}
        />
      </ActForm>
    </div>
  );
}
