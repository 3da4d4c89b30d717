import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Changes, SpokenValue } from "./changes";
import { changesOf, fillingOf, isTold, type Tellable } from "./event-words";

/** One event as a plain sentence. Its texts are in the reader's language if they exist in it. */
export function EventSentence({ event }: { readonly event: Tellable }) {
  const t = useTranslations("events.sentences");
  if (!isTold(event)) return event.kind;
  const { words = {}, version, day, spoken = {}, values = {} } = fillingOf(event);
  const changes = changesOf(event);
  const tags = Object.entries(words).map(([name, said]) => [
    name,
    (): ReactNode => <RecordWords words={said} />,
  ]);
  const told = Object.entries(spoken).map(([name, value]) => [
    name,
    (): ReactNode => <SpokenValue value={value} />,
  ]);
  return t.rich(event.kind, {
    ...Object.fromEntries([...tags, ...told]),
    changes: () => <Changes changes={changes} />,
    changed: changes.length > 0 ? "yes" : "no",
    ...values,
    n: noBreak,
    version: () => <NoBreak>{version}</NoBreak>,
    day: () => day !== undefined && <CalendarDay day={day} />,
  });
}
