import { useTranslations } from "next-intl";
import type { StatusKind } from "./status-tile";

/** Symbol and word. Never a link. `word` replaces the usual word if the verdict says more. */
export function Status({
  kind,
  word,
  small = false,
}: {
  readonly kind: StatusKind;
  readonly word?: string;
  /** Where the state of the cell before it is repeated. */
  readonly small?: boolean;
}) {
  const t = useTranslations("words.status");
  return (
    <span className={small ? `status small ${kind}` : `status ${kind}`}>{word ?? t(kind)}</span>
  );
}

/** The symbols used on this screen with their words. */
export function Legend({ kinds }: { readonly kinds: readonly StatusKind[] }) {
  const t = useTranslations();
  return (
    <div className="legend">
      <span id="legend">{t("shell.legend")}</span>
      <ul aria-labelledby="legend">
        {kinds.map((kind) => (
          <li key={kind} className={`status ${kind}`}>
            {t(`words.status.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
