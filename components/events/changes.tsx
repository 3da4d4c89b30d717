import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import type { Change } from "@/server/domain/events/change";
import { spokenOf, wayOf } from "./change-words";
import { labelOfChange } from "./record-words";
import type { Spoken, SpokenRow } from "./spoken";

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
  if ("rows" in value) return <SpokenRows rows={value.rows} />;
  if ("version" in value) return <NoBreak>{value.version}</NoBreak>;
  if ("name" in value) return <RecordWords words={value.name} />;
  if ("text" in value) return t.rich("quoted", { text: () => <RecordWords words={value.text} /> });
  return t.rich(`phrases.${value.phrase}`, { ...value.values, n: noBreak });
}

function SpokenRows({ rows }: { readonly rows: readonly SpokenRow[] }) {
  const t = useTranslations("events.changes");
  return rows.map((row, place) => (
    <Fragment key={JSON.stringify(row)}>
      {place > 0 && t("comma")}
      <SpokenRowWords row={row} />
    </Fragment>
  ));
}

/** One row of a list: its first value, and the others in brackets. */
export function SpokenRowWords({ row: [first, ...rest] }: { readonly row: SpokenRow }) {
  const t = useTranslations("events.changes");
  if (first === undefined) return null;
  const head = () => <SpokenValue value={first} />;
  if (rest.length === 0) return head();
  return t.rich("bracketed", {
    head,
    rest: () =>
      rest.map((value, place) => (
        <Fragment key={JSON.stringify(value)}>
          {place > 0 && t("comma")}
          <SpokenValue value={value} />
        </Fragment>
      )),
  });
}
