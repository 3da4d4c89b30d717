import { useLocale, useTranslations } from "next-intl";
import type { Words } from "@/server/domain/words";
import { Field, TextArea } from "./fields";

/** A text in the reader's language and, on request, in the other one. */
export function WordsField({
  long = false,
  value = null,
  ...named
}: {
  readonly name: string;
  readonly label: string;
  readonly mark: string;
  readonly note?: string;
  readonly long?: boolean;
  readonly value?: Words | null;
}) {
  const t = useTranslations("records");
  const locale = useLocale();
  const words: Partial<Words> = value ?? {};
  const other = locale === "ja" ? "en" : "ja";
  const own = words[locale];
  const second = words[other];
  const rows = long ? 3 : 1;
  return (
    <div>
      {long ? (
        <TextArea {...named} rows={rows} {...(own !== undefined && { value: own })} />
      ) : (
        <Field {...named} {...(own !== undefined && { value: own })} />
      )}
      <details className="mt-1" open={own === undefined && second !== undefined}>
        <summary className="type-small inline-flex min-h-11 cursor-pointer items-center underline">
          {t("otherLanguage")}
        </summary>
        <TextArea
          name={`${named.name}.other`}
          label={`${named.label}（${other === "en" ? "English" : "日本語"}）`}
          rows={rows}
          {...(second !== undefined && { value: second })}
        />
      </details>
    </div>
  );
}
