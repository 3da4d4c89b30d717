import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { readTerm } from "@/server/domain/typed-text";
import { TERMS } from "./terms";

/** Makes searches ignore full-width forms and case. */
const folded = (text: string): string => readTerm(text).toLowerCase();

/** The meaning of each word. The search is part of the address, so that a link shows others the same. */
export function GlossaryScreen({ query }: { readonly query: string }) {
  const t = useTranslations("glossary");
  const shell = useTranslations("shell");
  const other = useLocale() === "ja" ? "en" : "ja";
  const wanted = folded(query);
  const cards = TERMS.map((id) => ({
    id,
    term: t(`terms.${id}.term`),
    other: t(`terms.${id}.other`),
    meaning: t(`terms.${id}.meaning`),
  })).filter((card) => folded(`${card.term} ${card.other} ${card.meaning}`).includes(wanted));
  const count = cards.length;
  return (
    <>
      <title>{`${t("heading")}｜${shell("name")}`}</title>
      <PageHeading sentences={[t("heading")]} lead={t("lead")} />
      <search className="mt-8 block max-w-[36rem]">
        <form action="/glossary">
          <label htmlFor="q" className="block font-bold">
            {t("label")}
          </label>
          <p id="q-note" className="type-small quiet">
            {t("note")}
          </p>
          <div className="flex flex-wrap items-end gap-3">
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={query}
              aria-describedby="q-note"
              className="field min-w-0 flex-1 basis-56"
            />
            <Button tone="primary" size="medium">
              {t("submit")}
            </Button>
          </div>
        </form>
      </search>
      <div className="mt-8" role="status">
        {count === 0 ? (
          <Notice tone="empty" action={<TextLink href="/glossary">{t("showAll")}</TextLink>}>
            {t("none", { query })}
          </Notice>
        ) : (
          <p className="quiet type-small">
            {wanted === ""
              ? t.rich("all", { count, n: noBreak })
              : t.rich("found", { query, count, n: noBreak })}
            {wanted !== "" && (
              <TextLink href="/glossary" className="ml-4">
                {t("showAll")}
              </TextLink>
            )}
          </p>
        )}
      </div>
      {count > 0 && (
        <dl className="cards">
          {cards.map((card) => (
            <div key={card.id} id={card.id}>
              <dt>
                {card.term}
                <span lang={other} className="note">
                  {card.other}
                </span>
              </dt>
              <dd>{card.meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
