import { useLocale, useTranslations } from "next-intl";
import { SkipLink } from "@/components/shell/skip-link";
import { Moment } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { KEPT_SECONDS, type PublicPart } from "@/server/domain/public/parts";
import { wordsIn } from "@/server/domain/words";
import { PublicPartOf, useLead } from "./public-sections";
import type { PublicPageView } from "./types";

/** Shown with the versions, not as a part of its own. */
const isSection = (part: PublicPart): part is Exclude<PublicPart, "checks"> => part !== "checks";

/** The page that everybody reads: is the app that I use all right. */
export function PublicPageScreen({
  page,
  otherLanguage,
}: {
  readonly page: PublicPageView;
  /** The address of the page in the other language. */
  readonly otherLanguage: string;
}) {
  const t = useTranslations("publication");
  const locale = useLocale();
  const name = wordsIn(page.name, locale).text;
  return (
    <div className="shell">
      <title>{`${name}｜${t("title")}`}</title>
      <SkipLink />
      <header className="public-header">
        <div className="page">
          <p className="type-strong">{name}</p>
          <a
            href={otherLanguage}
            target="_self"
            lang={locale === "ja" ? "en" : "ja"}
            hrefLang={locale === "ja" ? "en" : "ja"}
            className="tool"
          >
            {t("language")}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="page">
          {page.exercise && <p className="public-exercise">{t("exercise")}</p>}
          <Heading page={page} />
          {page.parts.filter(isSection).map((part) => (
            <Section key={part} id={part} heading={t(part)}>
              <PublicPartOf part={part} page={page} />
            </Section>
          ))}
        </div>
      </main>
      <footer className="site-footer">
        <div className="page">
          <p className="type-small quiet">{t("kept", { seconds: 2 * KEPT_SECONDS })}</p>
        </div>
      </footer>
    </div>
  );
}

function Heading({ page }: { readonly page: PublicPageView }) {
  const t = useTranslations("publication");
  const lead = useLead(page);
  const { ministry } = page;
  return (
    <div className="page-heading">
      <h1 className="type-title phrased">{lead}</h1>
      {page.stale && <p className="mt-4">{t("stale")}</p>}
      <p className="type-small quiet mt-4">
        {t.rich("at", { moment: () => <Moment at={page.at} style="long" /> })}
        {ministry !== null && (
          <>
            {" "}
            <br />
            {t.rich("by", { ministry: () => <RecordWords words={ministry} /> })}
          </>
        )}
      </p>
    </div>
  );
}
