import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { noBreak } from "./no-break";
import { TextLink } from "./text-link";

/** The pages around the current one, with the first and the last. 0 stands for a gap. */
function pagesShown(page: number, pages: number): readonly number[] {
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (p) => p >= 1 && p <= pages,
  );
  return near.flatMap((p, i) => (i > 0 && p - (near[i - 1] ?? 0) > 1 ? [0, p] : [p]));
}

/** Fifty rows per page, each page with its own address. */
export function Pager({
  page,
  size = 50,
  total,
  hrefOf,
  onPage,
}: {
  readonly page: number;
  readonly size?: number;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
  /** Turns the page in place, if the browser holds all rows. */
  readonly onPage?: (page: number) => void;
}) {
  const t = useTranslations("shell.pager");
  const pages = Math.max(1, Math.ceil(total / size));
  // Past the last page and without a row, the list itself says so.
  if (page > pages || total === 0) return null;
  const turn = (to: number) =>
    onPage && {
      onClick: (event: MouseEvent) => {
        event.preventDefault();
        onPage(to);
      },
    };
  const [from, to] = [(page - 1) * size + 1, Math.min(page * size, total)];
  if (pages === 1) {
    return <p className="quiet type-small mt-4">{t.rich("showingAll", { total, n: noBreak })}</p>;
  }
  return (
    <div className="pager">
      <p className="quiet type-small">{t.rich("showing", { total, from, to, n: noBreak })}</p>
      <nav aria-label={t("label")} className="no-print">
        <ul>
          {page > 1 && (
            <li>
              <TextLink href={hrefOf(page - 1)} {...turn(page - 1)} rel="prev">
                {t("previous")}
              </TextLink>
            </li>
          )}
          {pagesShown(page, pages).map((p, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the gaps have no name but their place
            <li key={`${p}-${i}`}>
              {p === 0 ? (
                <span aria-hidden="true">…</span>
              ) : (
                <TextLink
                  href={hrefOf(p)}
                  {...turn(p)}
                  aria-label={t("page", { page: p })}
                  {...(p === page && { "aria-current": "page" })}
                >
                  {p}
                </TextLink>
              )}
            </li>
          ))}
          {page < pages && (
            <li>
              <TextLink href={hrefOf(page + 1)} {...turn(page + 1)} rel="next">
                {t("next")}
              </TextLink>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}
