import { useTranslations } from "next-intl";
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

/** 後日の調査で判明: true of that day, but not known on that day. */
export function LaterFound() {
  const t = useTranslations("words");
  return (
    <span className="chip later" title={t("laterFoundNote")}>
      {t("laterFound")}
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
