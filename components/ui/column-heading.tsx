import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Flyout } from "./flyout";
import { TextLink } from "./text-link";

type Direction = "ascending" | "descending";

interface ColumnHeadingProps {
  readonly name: string;
  readonly numeric?: boolean;
  /** A CSS length; columns without one share the rest. */
  readonly width?: string;
  /** The address that sorts by this column, and the current sorting. */
  readonly sort?: { readonly href: string; readonly direction?: Direction };
  /** The content of the filter's panel: `FilterChoices` or a GET form. */
  readonly filter?: ReactNode;
  readonly filtered?: boolean;
  /** Beside the name, such as 例示. */
  readonly mark?: ReactNode;
}

/** A column heading that sorts with a link and filters with a panel, as in Excel. */
export function ColumnHeading({
  name,
  numeric = false,
  width,
  sort,
  filter,
  filtered = false,
  mark,
}: ColumnHeadingProps) {
  const t = useTranslations("shell.table");
  return (
    <th
      scope="col"
      role="columnheader"
      {...(sort?.direction !== undefined && { "aria-sort": sort.direction })}
      {...(numeric && { className: "numeric" })}
      {...(width !== undefined && { style: { width } })}
    >
      {sort === undefined && filter === undefined && name}
      {sort !== undefined && (
        <TextLink
          href={sort.href}
          className={`heading-control ${sort.direction ?? "unsorted"}`}
          aria-label={t("sort", { column: name })}
        >
          {name}
        </TextLink>
      )}
      {filter !== undefined && (
        <Flyout
          openerClass="heading-control filters"
          openerLabel={
            filtered
              ? `${sort === undefined ? `${name} ` : ""}${t("filtered")} (${t("filter", { column: name })})`
              : t("filter", { column: name })
          }
          label={t("filter", { column: name })}
          opener={
            <>
              {sort === undefined && (filtered ? `${name} ` : name)}
              {filtered && <span className="font-normal">{t("filtered")}</span>}
            </>
          }
        >
          {filter}
        </Flyout>
      )}
      {mark}
    </th>
  );
}
