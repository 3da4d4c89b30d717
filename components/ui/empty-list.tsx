import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Notice } from "./notice";
import { TextLink } from "./text-link";

/** One filter in use, such as 系統：Android. */
export interface ListFilter {
  readonly name: string;
  readonly value: ReactNode;
}

interface EmptyListProps {
  /** The page that was asked for, and how many rows and pages match. */
  readonly list: { readonly page: number; readonly pages: number; readonly total: number };
  readonly hrefOf: (page: number) => string;
  /** The filters in use, and the address of the whole list. */
  readonly filters?: readonly ListFilter[];
  readonly clearHref?: string;
  /** Whether anything is on record, and the sentence for when nothing is. */
  readonly recorded: boolean;
  readonly noRecord: ReactNode;
}

/** Says why a list has no rows: the page is past the last, no record matches, or nothing is on record. */
export function EmptyList({
  list,
  hrefOf,
  filters = [],
  clearHref,
  recorded,
  noRecord,
}: EmptyListProps) {
  const t = useTranslations("shell.emptyList");
  if (list.total > 0) {
    return (
      <Notice
        tone="empty"
        action={<TextLink href={hrefOf(list.pages)}>{t("toLast", { pages: list.pages })}</TextLink>}
      >
        {t("pastLast", { page: list.page, pages: list.pages })}
      </Notice>
    );
  }
  if (!recorded) return <Notice tone="empty">{noRecord}</Notice>;
  const named = () =>
    filters.map(({ name, value }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the filters keep their places
      <Fragment key={place}>
        {place > 0 && t("comma")}
        {name}
        {t("is")}
        <b>
          <bdi>{value}</bdi>
        </b>
      </Fragment>
    ));
  return (
    <Notice
      tone="empty"
      {...(clearHref !== undefined && {
        action: <TextLink href={clearHref}>{t("clear")}</TextLink>,
      })}
    >
      {t.rich("noMatch", { filters: named })}
    </Notice>
  );
}
