import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import type { Change } from "@/server/domain/events/change";
import { spokenOf, wayOf } from "./change-words";
import { labelOfChange } from "./record-words";
import type { Spoken } from "./spoken";

/** One sentence per changed value, with the old and the new value. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTranslations("events.changes");
  return changes.map((change) => (
    <span key={`${change.field} ${JSON.stringify(change.from)}${JSON.stringify(change.to)}`}>
      {t.rich(wayOf(change), {
        field: () =>
          "record" in change ? (
            <RecordWords words={labelOfChange(change)} />
          ) : (
            t(`fields.${change.field}`)
          ),
        from: () => <SpokenValue value={spokenOf(change, "from")} />,
        to: () => <SpokenValue value={spokenOf(change, "to")} />,
      })}
    </span>
  ));
}

/** One value of an event in the reader's language and style of years. */
export function SpokenValue({ value }: { readonly value: Spoken }): ReactNode {
  const t = useTranslations("events.changes");
  if ("day" in value) return <CalendarDay day={value.day} />;
  if ("version" in value) return <NoBreak>{value.version}</NoBreak>;
  if ("name" in value) return <RecordWords words={value.name} />;
  if ("text" in value) return t.rich("quoted", { text: () => <RecordWords words={value.text} /> });
  return t.rich(`phrases.${value.phrase}`, { ...value.values, n: noBreak });
}
