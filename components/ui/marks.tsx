import { useTranslations } from "next-intl";
import type { Later } from "@/server/domain/events/provenance";
import { NoBreak } from "./no-break";

/** 例示: not on record, added for the exercise. `explained`: the page already explains it. */
export function Illustrative({ explained = false }: { readonly explained?: boolean }) {
  const t = useTranslations("words");
  return (
    <span className="chip" {...(!explained && { title: t("illustrativeNote") })}>
      {t("illustrative")}
    </span>
  );
}

/** 推定: no source says it, and it was inferred from what else is on record. */
export function Inferred() {
  const t = useTranslations("words");
  return (
    <span className="chip" title={t("inferredNote")}>
      {t("inferred")}
    </span>
  );
}

/** Who knew a fact at the time, if its source appeared later; 後日の調査で判明 if nobody is on record to have known it. */
export function WhenKnown({ later }: { readonly later: Later | null }) {
  const t = useTranslations("words.later");
  if (later === null) return null;
  if (later !== "found") return <span className="quiet type-small font-normal">{t(later)}</span>;
  return (
    <span className="chip later" title={t("foundNote")}>
      {t("found")}
    </span>
  );
}

/** 外部から: done or said by somebody outside the project, so that it is no move of ours. */
export function FromOutside() {
  const t = useTranslations("words");
  return <span className="chip">{t("fromOutside")}</span>;
}

/** Not confirmed by any source. The heading or label beside it says what is unconfirmed. */
export function Unconfirmed() {
  const t = useTranslations("words");
  return (
    <span className="quiet">
      <NoBreak>{t("unconfirmed")}</NoBreak>
    </span>
  );
}
