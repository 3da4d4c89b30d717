import { useLocale } from "next-intl";
import { type Words, wordsIn } from "@/server/domain/words";

/** A recorded text in the reader's language; if it exists only in the other language, it is marked. */
export function Said({ words }: { readonly words: Words }) {
  const locale = useLocale();
  const { text, lang } = wordsIn(words, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
