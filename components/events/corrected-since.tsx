import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/server/domain/calendar/day";
import { EventSentence } from "./event-sentence";
import type { Tellable } from "./event-words";

interface Correction extends Tellable {
  readonly id: string;
  readonly recordedOn: Day;
}

/** Marks a decision whose basis was corrected later: the old value, the new value, when and why. */
export function CorrectedSince({ lines }: { readonly lines: readonly Correction[] }) {
  const t = useTranslations("records.since");
  if (lines.length === 0) return null;
  return (
    <div className="mt-8">
      <Notice tone="stale" title={t("heading")}>
        <p>{t("lead")}</p>
        <ul className="mt-2">
          {lines.map((line) => (
            <li key={line.id} className="mt-2">
              <CalendarDay day={line.recordedOn} /> <EventSentence event={line} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
