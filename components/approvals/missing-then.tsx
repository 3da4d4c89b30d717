import { useLocale, useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { Fold } from "./fold";
import { gapName } from "./gap-words";
import type { DecisionView } from "./types";

/** What was missing when it was decided. */
export function MissingThen({ view }: { readonly view: DecisionView }) {
  const t = useTranslations("approvals.decided");
  const gaps = useTranslations("approvals.gaps");
  const locale = useLocale();
  const missing = view.approvals.at(-1)?.told?.missing;
  if (missing === undefined) return null;
  return (
    <Fold
      id="missing"
      name={t("missing")}
      finding={t.rich("missingAtFinding", {
        count: missing.length,
        before: missing.filter(({ beforeStart }) => beforeStart).length,
        n: noBreak,
      })}
    >
      <p className="font-bold">{t("missingAt")}</p>
      {missing.length === 0 ? (
        <p>{t("missingNone")}</p>
      ) : (
        <ul className="dashed">
          {missing.map((gap) => (
            <li key={gap.id}>{gapName(gaps, gap, locale)}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
