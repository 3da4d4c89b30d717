import { useLocale, useTranslations } from "next-intl";
import { type Words, wordsIn } from "@/server/domain/words";
import { Illustrative, Unconfirmed } from "./marks";

/** A recorded text in the reader's language, or in its original language with a note that says so. */
export function RecordWords({ words }: { readonly words: Words }) {
  const locale = useLocale();
  const { text, lang } = wordsIn(words, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

/** A longer recorded text with its line breaks, or a note that there is none. */
export function RecordText({ words }: { readonly words: Words | null }) {
  const t = useTranslations("words");
  if (words === null) return <span className="quiet">{t("noRecord")}</span>;
  return (
    <span className="typed">
      <RecordWords words={words} />
    </span>
  );
}

/** How a fact is known: 例示, 未確認, or disagreeing sources, with the recorded explanation. */
export function FactMarks({
  illustrative,
  explained = false,
  certainty,
  note,
}: {
  readonly illustrative: boolean;
  /** The page already explains what an example is. */
  readonly explained?: boolean;
  readonly certainty: "stated" | "unconfirmed" | "conflicting";
  readonly note?: Words | null;
}) {
  const t = useTranslations("events");
  return (
    <>
      {illustrative && <Illustrative explained={explained} />}
      {certainty === "unconfirmed" && (
        <span className="type-small ml-2 font-normal">
          <Unconfirmed />
        </span>
      )}
      {certainty === "conflicting" && (
        <span className="quiet type-small ml-2 font-normal">{t("conflicting")}</span>
      )}
      {note != null && (
        <span className="note">
          <RecordWords words={note} />
        </span>
      )}
    </>
  );
}
