import { useLocale } from "next-intl";
import { type Words, wordsIn } from "@/server/domain/words";

/** A text on record, in the reader's language where it exists; marked where it does not. */
export function Said({ words }: { readonly words: Words }) {
  const locale = useLocale();
  const { text, lang } = wordsIn(words, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
