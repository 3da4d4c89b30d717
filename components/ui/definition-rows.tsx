import type { ReactNode } from "react";

export interface DefinitionRow {
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Named facts: a black rule above, gray rules between. */
export function DefinitionRows({
  rows,
  wideTerms = false,
}: {
  readonly rows: readonly DefinitionRow[];
  readonly wideTerms?: boolean;
}) {
  return (
    <dl className={wideTerms ? "facts wide" : "facts"}>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
        <div key={place}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
