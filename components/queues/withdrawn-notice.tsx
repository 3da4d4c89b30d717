import { useTranslations } from "next-intl";
import { Person } from "@/components/approvals/person";
import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { PlaceHistory } from "./place-history";
import type { QueueView } from "./types";

/** A task of the queue that was withdrawn: when, by whom and why, and what is on record about it. */
export function WithdrawnNotice({ task }: { readonly task: NonNullable<QueueView["withdrawn"]> }) {
  const t = useTranslations("tasks.withdrawn");
  const { title, reason, line, history } = task;
  return (
    <Section id="task" heading={<RecordWords words={title} />}>
      <p className="font-bold">{t("heading")}</p>
      {line !== null && (
        <p>
          {t.rich("by", {
            day: () => <CalendarDay day={line.recordedOn} />,
            who: () => (
              <Person name={line.actor} memberRole={line.actorRole} party={line.actorParty} />
            ),
          })}
        </p>
      )}
      {reason !== null && (
        <p>{t.rich("reason", { reason: () => <RecordWords words={reason} /> })}</p>
      )}
      <p className="quiet type-small mt-2">{t("note")}</p>
      <PlaceHistory history={history} />
    </Section>
  );
}
