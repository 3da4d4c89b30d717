import { useTranslations } from "next-intl";
import { EventSentence } from "@/components/events/event-sentence";
import { Moment } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { QueueWork, WorkProps } from "./types";

/** What the vendors below the reader's own entered, so that the vendor that answers for them does not miss it. */
export function BelowLines({ view, screen }: WorkProps<QueueWork>) {
  const t = useTranslations("work.below");
  if (view.below.length === 0) return null;
  return (
    <Section id="below" heading={t("heading")}>
      <ul className="grid gap-3">
        {view.below.map((line) => (
          <li key={line.id}>
            <span className="note">
              <Moment at={line.recordedAt} />{" "}
              {line.actorParty !== null && <RecordWords words={line.actorParty} />}{" "}
              {line.actor !== null && <RecordWords words={line.actor} />}
            </span>
            <EventSentence event={line} />
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <TextLink href={screen("events")}>{t("all")}</TextLink>
      </p>
    </Section>
  );
}
