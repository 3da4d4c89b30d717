import { useTranslations } from "next-intl";
import { NoBreak } from "./no-break";

/** 例示: not on record, added for the exercise. `explained`: the page says once what it means. */
export function Illustrative({ explained = false }: { readonly explained?: boolean }) {
  const t = useTranslations("words");
  return (
    <span className="chip" {...(!explained && { title: t("illustrativeNote") })}>
      {t("illustrative")}
    </span>
  );
}

/** 後日の調査で判明: true of that day, but not known on it. */
export function LaterFound() {
  const t = useTranslations("words");
  return (
    <span className="chip later" title={t("laterFoundNote")}>
      {t("laterFound")}
    </span>
  );
}

/** What no source confirms; what it is, the heading or the label beside it says. */
export function Unconfirmed() {
  const t = useTranslations("words");
  return (
    <span className="quiet">
      <NoBreak>{t("unconfirmed")}</NoBreak>
    </span>
  );
}
