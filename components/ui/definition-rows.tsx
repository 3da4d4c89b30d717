import type { ReactNode } from "react";

export interface DefinitionRow {
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Named facts: a black rule above, gray rules between. */
export function DefinitionRows({
  rows,
  plain = false,
}: {
  readonly rows: readonly DefinitionRow[];
  /** Without rules, for a few short lines. */
  readonly plain?: boolean;
}) {
  return (
    <dl className={`facts${plain ? " plain phrased" : ""}`}>
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
