import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

// Roles are written out: as blocks on the phone, the elements lose the roles that they bring.

/** A native table. On the phone each row becomes a block with labels, or, if `wide`, the table scrolls. */
export function DataTable({
  caption,
  captionHidden = false,
  long = false,
  wide = false,
  children,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** Rows a little closer, for tables of many rows. */
  readonly long?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations("shell.table");
  const table = (
    <table
      role="table"
      className="table"
      data-rows={long ? "long" : undefined}
      data-phone={wide ? undefined : "blocks"}
    >
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      {children}
    </table>
  );
  if (!wide) return <div className="table-region">{table}</div>;
  return (
    <section
      aria-label={t("scroll", { caption })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto"
    >
      {table}
    </section>
  );
}

export function TableHead({ children }: { readonly children: ReactNode }) {
  return (
    <thead role="rowgroup">
      <tr role="row">{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: { readonly children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>;
}

/** `closes`: the last row of those that belong together, with a stronger rule below. */
export function Row({
  closes = false,
  children,
}: {
  readonly closes?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <tr role="row" data-closes={closes || undefined}>
      {children}
    </tr>
  );
}

/** The first cell: what the row is, and the link to it. */
export function RowHeading({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="row" role="rowheader">
      {children}
    </th>
  );
}

export function Cell({
  label,
  numeric = false,
  quiet = false,
  dropOnPhone = false,
  children,
}: {
  /** The column's name, shown before the value on the phone; leave out where the value says it. */
  readonly label?: string;
  readonly numeric?: boolean;
  readonly quiet?: boolean;
  /** Where the cell says nothing of its own (なし, 記録なし), the phone leaves it out. */
  readonly dropOnPhone?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <td
      role="cell"
      data-numeric={numeric || undefined}
      data-quiet={quiet || undefined}
      data-drop={dropOnPhone || undefined}
    >
      {label !== undefined && (
        <span className="cell-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div>{children}</div>
    </td>
  );
}

/** A second, quieter line within a cell. */
export function CellNote({ children }: { readonly children: ReactNode }) {
  return <span className="quiet type-small block">{children}</span>;
}
