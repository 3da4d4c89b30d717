import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import { Choice } from "@/components/ui/fields";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { wordsIn } from "@/server/domain/words";
import { TaskTitle } from "./change-sentence";
import type { ProposalProps } from "./types";

/** Another place for the task, to be offered by whoever returns the proposal. None is chosen beforehand. */
export function CounterChoice({ view }: Pick<ProposalProps, "view">) {
  const t = useTranslations("approvals.counter");
  const panel = useTranslations("approvals.panel");
  const name = useTranslations("approvals");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const { lead, offers, day } = view;
  const title = lead?.title == null ? name("unknownTask") : wordsIn(lead.title, locale).text;
  return (
    <Choice
      name="counter"
      label={t("choose")}
      mark={panel("optional")}
      note={t("chooseNote", { title })}
      options={[
        { value: "", label: t("without") },
        ...offers.map(({ place, startsOn, late }) => ({
          value: String(place),
          label:
            startsOn === null
              ? t("place", { place })
              : t("placeFrom", {
                  place,
                  late,
                  day: dayWords(dates, startsOn, nearStyle(startsOn, day)),
                }),
        })),
      ]}
    />
  );
}

/** The place that a returned proposal was offered instead: the proposer opens it as a draft, or throws it away. */
export function CounterProposal({ view, linkTo, acts, request }: ProposalProps) {
  const t = useTranslations("approvals.counter");
  const panel = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  const { counter, lead, party, number } = view;
  if (counter === null || counter.state === null || lead === null) return null;
  return (
    <Section
      id="counter"
      heading={t.rich("heading", {
        place: counter.place,
        n: noBreak,
        title: () => <TaskTitle title={lead.title} />,
      })}
    >
      <p>{t(counter.mine ? "yours" : `state.${counter.state}`)}</p>
      {counter.mine && (
        <div className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
          <LinkButton
            href={linkTo(`/queues/${encodeURIComponent(party.key)}`, { redo: String(number) })}
            size="medium"
          >
            {t("open")}
          </LinkButton>
          <ActForm
            act={acts.drop}
            errorTitle={panel("errorTitle")}
            errorPrefix={shell("errorTitlePrefix")}
            request={request()}
          >
            <Button size="medium" tone="text">
              {t("drop")}
            </Button>
          </ActForm>
        </div>
      )}
    </Section>
  );
}
