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
  /** Where sorting by this column leads, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly direction?: Direction };
  /** The content of the filter's panel: `FilterChoices` or a GET form. */
  readonly filter?: ReactNode;
  readonly filtered?: boolean;
  /** Beside the name, as 例示. */
  readonly mark?: ReactNode;
}

function Arrow({ direction }: { readonly direction: Direction | "filter" | "unsorted" }) {
  const d = {
    filter: "M2 4h8L6 9Z",
    ascending: "M5.25 11V4L2.8 6.4l-1-1L6 1l4.2 4.4-1 1L6.75 4v7Z",
    descending: "M6.75 1v7l2.45-2.4 1 1L6 11 1.8 6.6l1-1L5.25 8V1Z",
    unsorted: "M3 5l3-3.5L9 5ZM3 7l3 3.5L9 7Z",
  }[direction];
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 flex-none" fill="currentColor">
      <path d={d} />
    </svg>
  );
}

/** The heading of a column; sorts by a link and filters by a panel, as in Excel. */
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
  const control = sort !== undefined || filter !== undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sort?.direction}
      data-control={control || undefined}
      data-numeric={numeric || undefined}
      style={width === undefined ? undefined : { width }}
    >
      {!control && <span className="heading-control">{name}</span>}
      {sort !== undefined && (
        <TextLink
          href={sort.href}
          className="heading-control"
          aria-label={t("sort", { column: name })}
        >
          {name}
          <Arrow direction={sort.direction ?? "unsorted"} />
        </TextLink>
      )}
      {filter !== undefined && (
        <Flyout
          openerClass="heading-control"
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
              <Arrow direction="filter" />
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
