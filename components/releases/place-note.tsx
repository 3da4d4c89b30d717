import { useTranslations } from "next-intl";
import { TermTip } from "@/components/ui/term-tip";

/** Whose order the places of tests refer to, with the word explained. */
export function PlaceNote() {
  const t = useTranslations("releases");
  return t.rich("placeOf", {
    prime: () => <TermTip term={t("primeTerm")} meaning={t("primeMeaning")} href="/glossary" />,
  });
}
