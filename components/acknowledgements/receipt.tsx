import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import type { Day } from "@/server/domain/calendar/day";
import { AnswerForm, type AnswerFormProps, type SpokenAnswer } from "./answer-forms";
import type { ReadingLink } from "./reading-chain";

interface Own {
  readonly answer: ReadingLink["answer"];
  readonly answers: boolean;
  readonly asks: boolean;
  readonly dueOn: Day;
  readonly objectUntil: Day;
  readonly objects: boolean;
}

interface Props extends Pick<AnswerFormProps, "address" | "number"> {
  readonly own: Own;
  readonly acts: Readonly<Record<"acknowledge" | SpokenAnswer, string>> | null;
  readonly edit: string | undefined;
  readonly today: Day;
}

/** The reader's own answer to the order in force: to receive it, or one of the three answers in words. */
export function Receipt(props: Props) {
  const { own, acts } = props;
  const { answer } = own;
  if (answer !== null) return <Answered {...props} answer={answer.act} />;
  if (!own.answers || acts === null)
    return (
      <p className="mt-4">
        <Until {...props} />
      </p>
    );
  return (
    <div className="mt-6">
      <Acknowledge {...props} act={acts.acknowledge} />
      <Spoken
        {...props}
        of={["question", "reserve", ...(own.objects ? ["object" as const] : [])]}
      />
      {!own.objects && <Closed {...props} />}
    </div>
  );
}

function Acknowledge({ act, ...props }: Props & { readonly act: string }) {
  const t = useTranslations("acknowledgements.own");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="receive"
    >
      <input type="hidden" name="number" value={props.number} />
      <Button tone="primary" aria-describedby="receiving">
        {t("acknowledge")}
      </Button>
      <p id="receiving">
        <Until {...props} />
      </p>
    </ActForm>
  );
}

/** Until when it is to be received, and what that means. */
function Until({ own: { dueOn }, today }: Props): ReactNode {
  const t = useTranslations("acknowledgements.own");
  return t.rich(today > dueOn ? "overdue" : "until", {
    day: () => (
      <b>
        <CalendarDay day={dueOn} />
      </b>
    ),
  });
}

function Spoken({
  of,
  own,
  acts,
  edit,
  ...rest
}: Props & { readonly of: readonly SpokenAnswer[] }) {
  if (acts === null) return null;
  return (
    <div className="answers mt-6">
      {of.map((each) => (
        <AnswerForm
          key={each}
          {...rest}
          of={each}
          act={acts[each]}
          objectUntil={own.objectUntil}
          open={edit === each}
        />
      ))}
    </div>
  );
}

function Closed({ own }: Props) {
  const t = useTranslations("acknowledgements.own");
  return (
    <p className="quiet type-small mt-4">
      {t.rich("closed", { day: () => <CalendarDay day={own.objectUntil} /> })}
    </p>
  );
}

/** What the reader's party answered, and the way to ask about the order. */
function Answered({
  answer,
  ...props
}: Props & { readonly answer: NonNullable<ReadingLink["answer"]>["act"] }) {
  const t = useTranslations("acknowledgements.own");
  return (
    <>
      <p role="status" className="mt-4 max-w-[44em]">
        {t(answer === "acknowledged" ? "acknowledged" : answer)}
      </p>
      {props.own.asks && <Spoken {...props} of={["question"]} />}
    </>
  );
}
