import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { fillingOf, isTold, type Tellable } from "./event-words";
import { RecordWords } from "./source-note";

/** One line of the record told in one plain sentence; its texts stand in the reader's language where they can. */
export function EventSentence({ event }: { readonly event: Tellable }) {
  const t = useTranslations("events.sentences");
  if (!isTold(event)) return event.kind;
  const { words = {}, version, day, values = {} } = fillingOf(event);
  const tags = Object.entries(words).map(([name, said]) => [
    name,
    (): ReactNode => <RecordWords words={said} />,
  ]);
  return t.rich(event.kind, {
    ...Object.fromEntries(tags),
    ...values,
    n: noBreak,
    version: () => <NoBreak>{version}</NoBreak>,
    day: () => day !== undefined && <CalendarDay day={day} style="long" />,
  });
}
