import { useTranslations } from "next-intl";
import { type StatusKind, StatusTile } from "./status-tile";

const QUIET: ReadonlySet<StatusKind> = new Set(["not_applicable", "no_record"]);
const LOUD: ReadonlySet<StatusKind> = new Set(["not_run", "failed"]);

/** Symbol and word. Never a link. `word` replaces the usual word where the verdict says more. */
export function Status({ kind, word }: { readonly kind: StatusKind; readonly word?: string }) {
  const t = useTranslations("words.status");
  const weight = LOUD.has(kind) ? "font-bold" : "";
  const tone = QUIET.has(kind) ? "quiet" : "";
  return (
    <span className={`inline-flex items-start gap-2 leading-6 ${weight} ${tone}`}>
      <StatusTile kind={kind} />
      <span>{word ?? t(kind)}</span>
    </span>
  );
}

/** The symbols used on this screen with their words. */
export function Legend({ kinds }: { readonly kinds: readonly StatusKind[] }) {
  const t = useTranslations();
  return (
    <div className="quiet type-small mt-4 flex flex-wrap items-center gap-x-7 gap-y-2">
      <span id="legend">{t("shell.legend")}</span>
      <ul aria-labelledby="legend" className="contents">
        {kinds.map((kind) => (
          <li key={kind} className="inline-flex items-start gap-2 leading-6">
            <StatusTile kind={kind} />
            {t(`words.status.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
