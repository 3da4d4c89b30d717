import { useTranslations } from "next-intl";
import { RefusedInput } from "./notice";
import { TakeFocus } from "./take-focus";

export interface FieldError {
  /** The id of the field. */
  readonly field: string;
  readonly sentence: string;
}

/** On top of a form that was refused. Name the errors in the page's title too (shell.errorTitlePrefix). */
export function ErrorSummary({
  title,
  errors,
}: {
  readonly title?: string;
  readonly errors: readonly FieldError[];
}) {
  const t = useTranslations("shell");
  return (
    <TakeFocus>
      <RefusedInput title={title ?? t("errorSummary", { count: errors.length })}>
        <ul>
          {errors.map((error) => (
            <li key={error.field}>
              <a href={`#${error.field}`}>{error.sentence}</a>
            </li>
          ))}
        </ul>
      </RefusedInput>
    </TakeFocus>
  );
}
