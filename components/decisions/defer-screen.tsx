import { useLocale, useTranslations } from "next-intl";
import { Choice, Field, TextArea } from "@/components/ui/fields";
import type { LinkTo } from "@/components/ui/links";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { addDays } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";
import { AnswerForm, type AnswerProps } from "./answer-form";
import { PutOffs } from "./put-offs";

/** Asks for approval of putting the owed tests off: until when, why, and who holds the risk. */
export function DeferScreen({ linkTo, ...props }: AnswerProps & { readonly linkTo: LinkTo }) {
  const t = useTranslations("decisions");
  const defer = useTranslations("decisions.defer");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { day, parties, putOffs, free, typed, builds } = props.question;
  const [required, optional] = [shell("required"), shell("optional")];
  const requests = <PutOffs putOffs={putOffs} today={day} linkTo={linkTo} />;
  if (builds.length > 0 && free.length === 0) {
    return (
      <>
        <title>{`${defer("none")}｜${shell("name")}`}</title>
        <PageHeading sentences={[defer("none")]} />
        {requests}
        <p className="mt-6">
          <TextLink href={props.homeHref} className="inline-flex min-h-11 items-center">
            {t("home")}
          </TextLink>
        </p>
      </>
    );
  }
  const text = (words: Words | null | undefined) =>
    words == null ? {} : { value: wordsIn(words, locale).text };
  const until = typed?.until ?? null;
  return (
    <AnswerForm
      {...props}
      answer="defer"
      builds={builds.filter(({ platformKey }) => free.includes(platformKey))}
      chosen={typed?.platformKey ?? undefined}
      before={requests}
    >
      <Field
        name="until"
        type="date"
        label={defer("until")}
        mark={required}
        note={defer("untilNote")}
        min={addDays(day, 1)}
        {...(until !== null && until > day && { value: until })}
      />
      <TextArea
        name="reason"
        label={t("reason")}
        mark={required}
        note={defer("reasonNote")}
        {...text(typed?.reason)}
      />
      <Choice
        name="heldBy"
        label={defer("heldBy")}
        mark={required}
        note={defer("heldByNote")}
        value={typed?.heldBy ?? ""}
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
        {...text(typed?.alternatives)}
      />
      <TextArea
        name="risk"
        label={defer("risk")}
        mark={optional}
        note={defer("riskNote")}
        rows={3}
        {...text(typed?.risk)}
      />
    </AnswerForm>
  );
}
