import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

// The ARIA roles are explicit, because the phone layout as blocks removes the elements' implicit roles.

/** A native table. On the phone each row becomes a block with labels or, if `wide`, the table scrolls. */
export function DataTable({
  caption,
  captionHidden = false,
  long = false,
  wide = false,
  labels,
  children,
}: {
  readonly caption: string;
  /**
   * The names of the last columns, shown on the phone before their values. For tables of many rows they are defined
   * once instead of in each cell.
   */
  readonly labels?: { readonly from: 2 | 3; readonly names: readonly string[] };
  readonly captionHidden?: boolean;
  /** Slightly tighter rows, for tables of many rows. */
  readonly long?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations("shell.table");
  const table = (
    <table
      role="table"
      className="table"
      {...(long && { "data-rows": "long" })}
      {...(!wide && { "data-phone": "blocks" })}
      {...(labels && { "data-labels": labels.from, style: labelsOf(labels) })}
    >
      <caption {...(captionHidden && { className: "sr-only" })}>{caption}</caption>
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

/** The names as CSS variables, by column. */
const labelsOf = ({ from, names }: { readonly from: number; readonly names: readonly string[] }) =>
  Object.fromEntries(names.map((name, place) => [`--label-${from + place}`, JSON.stringify(name)]));

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

/** `closes`: the last row of a group, with a stronger rule below. */
export function Row({
  closes = false,
  children,
}: {
  readonly closes?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <tr role="row" {...(closes && { className: "closes" })}>
      {children}
    </tr>
  );
}

/** The first cell: the name of the row, and the link to it. */
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
  /** The column's name, shown before the value on the phone. Omit it if the value or the table already says it. */
  readonly label?: string;
  readonly numeric?: boolean;
  readonly quiet?: boolean;
  /** Whether the phone leaves the cell out, because it only says なし or 記録なし. */
  readonly dropOnPhone?: boolean;
  readonly children: ReactNode;
}) {
  const looks = [numeric && "numeric", quiet && "quiet", dropOnPhone && "drop"].filter(Boolean);
  return (
    <td
      role="cell"
      {...(looks.length > 0 && { className: looks.join(" ") })}
      {...(label !== undefined && { "data-label": label })}
    >
      {children}
    </td>
  );
}

/** A second, quieter line within a cell. */
export function CellNote({ children }: { readonly children: ReactNode }) {
  return <span className="note">{children}</span>;
}
