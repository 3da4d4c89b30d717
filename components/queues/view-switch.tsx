import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { type Here, showsPlan, withChanges } from "./links";

/** Table or bars over days: two addresses of the same order. */
export function ViewSwitch({ here }: { readonly here: Here }) {
  const t = useTranslations("queues.shows");
  const plan = showsPlan(here);
  return (
    <nav aria-label={t("label")} className="view-switch no-print">
      <TextLink href={withChanges(here, { view: null })} aria-current={plan ? undefined : "true"}>
        {t("table")}
      </TextLink>
      <TextLink href={withChanges(here, { view: "plan" })} aria-current={plan ? "true" : undefined}>
        {t("plan")}
      </TextLink>
    </nav>
  );
}
