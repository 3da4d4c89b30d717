// The sentence of a line as plain text, for the exported sheet; days stand as ISO dates there.
import type { useTranslations } from "next-intl";
import { inOneLine } from "@/server/domain/quoted";
import { type Locale, wordsIn } from "@/server/domain/words";
import { fillingOf, isTold, type Tellable } from "./event-words";

type Sentences = ReturnType<typeof useTranslations<"events.sentences">>;

export function eventText(t: Sentences, locale: Locale, event: Tellable): string {
  if (!isTold(event)) return event.kind;
  const { words = {}, version, day, values = {} } = fillingOf(event);
  const texts = Object.entries(words).map(([name, said]) => [
    name,
    () => inOneLine(wordsIn(said, locale).text),
  ]);
  return t.markup(event.kind, {
    ...Object.fromEntries(texts),
    ...values,
    n: (text) => text,
    version: () => version ?? "",
    day: () => day ?? "",
  });
}
