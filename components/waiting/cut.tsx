import { useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";

/** How many of all are listed, and the way to all of them. */
export function Cut({
  shown,
  total,
  allHref,
}: {
  readonly shown: number;
  readonly total: number;
  readonly allHref: string | null;
}) {
  const t = useTranslations("home.decisions");
  return (
    <>
      {t.rich("cut", { shown, n: noBreak })}{" "}
      {allHref !== null && <TextLink href={allHref}>{t("all", { total })}</TextLink>}
    </>
  );
}
