import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Flyout } from "./flyout";
import { TextLink } from "./text-link";

/** A word with its meaning one press away; use it where the word first stands on a screen. */
export function TermTip({
  term,
  meaning,
  href,
}: {
  readonly term: string;
  readonly meaning: ReactNode;
  readonly href?: string;
}) {
  const t = useTranslations("shell.term");
  return (
    <Flyout inline opener={term} openerClass="term" label={t("open", { term })}>
      <span className="type-small block font-bold">{term}</span>
      <span className="block">{meaning}</span>
      {href !== undefined && (
        <TextLink href={href} className="type-small mt-2 inline-block">
          {t("more")}
        </TextLink>
      )}
    </Flyout>
  );
}
