import { useTranslations } from "next-intl";
import { EventSentence } from "@/components/events/event-sentence";
import { Who } from "@/components/events/line-who";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Notice } from "@/components/ui/notice";
import type { RecordProposalView } from "./types";

/** Who did what meanwhile, so that the approval cannot be given any more. */
export function Overtaking({ lines }: { readonly lines: RecordProposalView["overtaking"] }) {
  const t = useTranslations("approvals.overtaking");
  if (lines.length === 0) return null;
  return (
    <div className="mt-8">
      <Notice tone="stale" title={t("heading")}>
        <ul>
          {lines.map((line) => (
            <li key={line.id} className="mt-2">
              <CalendarDay day={line.recordedOn} /> <EventSentence event={line} />{" "}
              <Who line={line} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
