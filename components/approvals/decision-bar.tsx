import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { DecisionView } from "./types";

/**
 * On the phone the way to the decision stays at the bottom of the window. It is the last row of what stands above the
 * panel and sticks to the bottom, so that it leaves as the panel comes into view.
 */
export function DecisionBar({ view }: { readonly view: DecisionView }) {
  const t = useTranslations("approvals.panel");
  const heading = useTranslations("approvals.heading");
  const { dueOn } = view.dates;
  const missing = view.needs.filter((need) => need.missing).length;
  return (
    <div className="decision-bar no-print">
      <p>
        <b className="block">
          {dueOn === null
            ? t("noDue")
            : t.rich("bar", { day: () => <NearDay day={dueOn} today={view.day} /> })}
        </b>
        {missing > 0 && (
          <span className="type-small block">
            {t.rich("barMissing", { count: missing, n: noBreak })}
          </span>
        )}
      </p>
      <a href="#decision" className="button" data-tone="primary" data-size="medium">
        {heading("toPanel")}
      </a>
    </div>
  );
}
