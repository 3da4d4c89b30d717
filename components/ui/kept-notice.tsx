import { useTranslations } from "next-intl";
import type { KeptForm } from "./kept-form";
import { RefusedInput } from "./notice";

/** Why a form was refused, at the top of its page. What was written can also be copied from here. */
export function KeptNotice({ kept }: { readonly kept: KeptForm }) {
  const t = useTranslations("shell.formKept");
  return (
    <div role="alert" className="pt-6">
      <RefusedInput title={t("title")}>
        <p>
          {kept.field === null ? (
            kept.sentence
          ) : (
            <a href={`#${kept.form}-${kept.field}`}>{kept.sentence}</a>
          )}
        </p>
        {kept.texts.length > 0 && (
          <details className="mt-3">
            <summary className="disclosure">{t("texts")}</summary>
            <p className="type-small quiet">{t("textsNote")}</p>
            {kept.texts.map((text) => (
              <p
                key={text}
                className="mt-3 border-l-4 border-solid-gray-200 pl-4 whitespace-pre-wrap"
              >
                {text}
              </p>
            ))}
          </details>
        )}
        <p className="mt-3">
          <a href={kept.from} target="_self">
            {t("back")}
          </a>
        </p>
      </RefusedInput>
    </div>
  );
}
