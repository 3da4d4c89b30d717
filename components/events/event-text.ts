// The sentence of an event as plain text for the exported sheet, with days in ISO format.
import type { useTranslations } from "next-intl";
import { inOneLine } from "@/server/domain/quoted";
import { type Locale, wordsIn } from "@/server/domain/words";
import { spokenOf, wayOf } from "./change-words";
import { changesOf, fillingOf, isTold, type Tellable } from "./event-words";
import { labelOfChange } from "./record-words";
import type { Spoken, SpokenRow } from "./spoken";

/** The reader's language and the translations that sentences need. */
export interface LineWords {
  readonly locale: Locale;
  readonly sentences: ReturnType<typeof useTranslations<"events.sentences">>;
  readonly changes: ReturnType<typeof useTranslations<"events.changes">>;
}

const n = (text: string) => text;

function spokenText(words: LineWords, value: Spoken): string {
  const { locale, changes } = words;
  if ("day" in value) return value.day;
  if ("rows" in value) {
    const texts = value.rows.map((row) => rowText(words, row));
    return texts.join(words.changes("comma"));
  }
  if ("version" in value) return value.version;
  if ("name" in value) return inOneLine(wordsIn(value.name, locale).text);
  if ("text" in value) {
    const said = inOneLine(wordsIn(value.text, locale).text);
    return changes.markup("quoted", { text: () => said });
  }
  return changes.markup(`phrases.${value.phrase}`, { ...value.values, n });
}

function rowText(words: LineWords, [first, ...rest]: SpokenRow): string {
  if (first === undefined) return "";
  const head = spokenText(words, first);
  const others = rest.map((value) => spokenText(words, value)).join(words.changes("comma"));
  return rest.length === 0
    ? head
    : words.changes.markup("bracketed", { head: () => head, rest: () => others });
}

export function eventText(words: LineWords, event: Tellable): string {
  if (!isTold(event)) return event.kind;
  const { words: texts = {}, version, day, spoken = {}, values = {} } = fillingOf(event);
  const changes = changesOf(event);
  const told = changes.map((change) =>
    words.changes.markup(wayOf(change), {
      field: () =>
        "record" in change
          ? wordsIn(labelOfChange(change), words.locale).text
          : words.changes(`fields.${change.field}`),
      from: () => spokenText(words, spokenOf(change, "from")),
      to: () => spokenText(words, spokenOf(change, "to")),
    }),
  );
  const tags = [
    ...Object.entries(texts).map(([name, said]) => [
      name,
      () => inOneLine(wordsIn(said, words.locale).text),
    ]),
    ...Object.entries(spoken).map(([name, value]) => [name, () => spokenText(words, value)]),
  ];
  const text = words.sentences.markup(event.kind, {
    ...Object.fromEntries(tags),
    changes: () => told.join(""),
    changed: changes.length > 0 ? "yes" : "no",
    ...values,
    n,
    version: () => version ?? "",
    day: () => day ?? "",
  });
  return text.trim();
}
