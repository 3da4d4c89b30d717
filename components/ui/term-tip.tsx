import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Flyout } from "./flyout";
import { TextLink } from "./text-link";

/** A word whose meaning is one press away. Use it at the word's first occurrence on a screen. */
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
      <b>{term}</b>
      <span>{meaning}</span>
      {href !== undefined && <TextLink href={href}>{t("more")}</TextLink>}
    </Flyout>
  );
}
