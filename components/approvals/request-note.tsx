import { useTranslations } from "next-intl";
import { NoteText } from "@/components/publication/public-sections";
import { RecordFacts } from "@/components/records/record-facts";
import type { LinkTo } from "@/components/ui/links";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { wordsOrNull } from "@/server/domain/records/field";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";
import type { RecordProposalView } from "./types";

const LANGUAGES: readonly Locale[] = ["ja", "en"];

/** The text as the page in this language shows it. */
function shownIn(words: Words, locale: Locale): Words {
  const { text, lang } = wordsIn(words, locale);
  return lang === "ja" ? { ja: text } : { en: text };
}

/** A public note that is to be approved, as its users would read it in each language. */
export function RequestNote({
  view,
  linkTo,
}: {
  readonly view: RecordProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.note");
  const { subject, content } = view;
  const { title: ownTitle, values } = content;
  const { approval: _, ...told } = content.told;
  const { title = ownTitle, text = ownTitle, replaces = null } = told;
  const note = {
    title: wordsOrNull(title) ?? ownTitle,
    text: wordsOrNull(text) ?? ownTitle,
    version: typeof values.version === "string" ? values.version : null,
    platform: wordsOrNull(told.platform),
  };
  const replaced = wordsOrNull(replaces);
  const inEnglish = note.title.en !== undefined && note.text.en !== undefined;
  return (
    <Section id="content" heading={t("heading")}>
      <p>{t("lead")}</p>
      {replaced !== null && (
        <p>{t.rich("replaces", { title: () => <RecordWords words={replaced} /> })}</p>
      )}
      <div className="mt-4 grid gap-x-10 gap-y-6 desktop:grid-cols-2">
        {LANGUAGES.map((language) => (
          <article key={language} className="public-item">
            <p className="type-small quiet">{t(language)}</p>
            {language === "en" && !inEnglish && <p className="font-bold">{t("enMissing")}</p>}
            <NoteText
              note={{
                ...note,
                title: shownIn(note.title, language),
                text: shownIn(note.text, language),
              }}
            />
          </article>
        ))}
      </div>
      <details className="mt-4">
        <summary className="disclosure">{t("whole")}</summary>
        <RecordFacts
          view={{ name: subject, record: { title: ownTitle, values, told } }}
          linkTo={linkTo}
        />
      </details>
    </Section>
  );
}
